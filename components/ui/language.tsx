import { createContext, useContext } from 'react';
import { type InterfaceLanguage, type Parameters, say, type Texts } from '@/lib/checks/texts';

/** The language the interface is shown in. */
export const LanguageContext = createContext<InterfaceLanguage>('en');

/** Gives the function that writes a text in the interface's language. */
export function useSay(): (texts: Texts, parameters?: Parameters) => string {
  const language = useContext(LanguageContext);
  return (texts, parameters) => say(texts, language, parameters);
}
