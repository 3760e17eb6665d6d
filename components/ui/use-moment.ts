import { useContext } from 'react';
import { LanguageContext } from './language';

/** Gives what writes a moment as people do; takes ms since 1970 or `2026-05-04T15:00:00Z`. */
export function useMoment(): (at: number | string) => string {
  const language = useContext(LanguageContext);
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (at) => format.format(new Date(at));
}
