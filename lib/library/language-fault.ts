import { detectLanguage } from '@/lib/checks/language';
import { findLinks } from '@/lib/checks/links';
import { mask } from '@/lib/checks/mask';
import type { Texts } from '@/lib/checks/texts';
import { languageNames } from './parity-texts';
import { everyPart, parseBody } from './parse-body';
import type { Template } from './template';

/** Fewer letters than these say too little of their language. */
const least = 60;

/** What language a text seems to be in when it is not the one it stands under, and the sentence that says so; null when all is well or not sure. */
export function languageFault(
  { body, language }: Pick<Template, 'body' | 'language'>,
  /** BCP 47 codes of what the agency writes. */
  languages: readonly string[] = ['en', 'es'],
): { readonly seems: string; readonly why: Texts } | null {
  const parts = parseBody(body);
  if (!parts) return null;
  const written = everyPart(parts).map((part) => (part.kind === 'words' ? part.words : ' '));
  const text = written.join('').replace(/[#@][\p{L}\p{M}\p{N}_]+/gu, ' ');
  const prose = mask(text, findLinks(text));
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < least) return null;
  const seems = detectLanguage(prose, [...new Set([language, ...languages])]);
  const plain = (code: string) => code.split('-')[0]?.toLowerCase();
  if (seems === 'und' || plain(seems) === plain(language)) return null;
  const [stands, looks] = [languageNames(language), languageNames(seems)];
  return {
    seems,
    why: {
      en: `This text stands under ${stands.en} and seems to be in ${looks.en}.`,
      es: `Este texto figura en ${stands.es} y parece estar en ${looks.es}.`,
    },
  };
}
