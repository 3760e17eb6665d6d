import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Written } from '@/lib/editors';
import type { Notice } from './session-state';
import { sessionTexts } from './session-texts';

/** What the person is told after a write, or undefined when it simply worked. */
export function noticeOf(
  written: Written,
  text: string,
  site: string,
  language: InterfaceLanguage,
): Notice | undefined {
  if (written.outcome === 'done') return undefined;
  const sentence = say(sessionTexts[written.outcome], language, { site });
  if (written.outcome === 'refused') return text === '' ? { sentence } : { sentence, copy: text };
  return 'before' in written ? { sentence, copy: written.before } : { sentence };
}
