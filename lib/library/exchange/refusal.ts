import { type InterfaceLanguage, type Parameters, say, type Texts } from '@/lib/checks/texts';

/** Why nothing was done: one sentence. */
export interface Refusal {
  readonly ok: false;
  readonly why: Texts;
}

/** What fills the slots of a text; a text among it is said in the same language. */
export type Words = Readonly<Record<string, string | number | Texts>>;

/** A text with its words in place, in every language. */
export function filled(texts: Texts, words: Words): Texts {
  const inLanguage = (language: InterfaceLanguage): Parameters =>
    Object.fromEntries(
      Object.entries(words).map(([key, word]) => [key, typeof word === 'object' ? word[language] : word]),
    );
  return { en: say(texts, 'en', inLanguage('en')), es: say(texts, 'es', inLanguage('es')) };
}

/** Refuses with a sentence, its words in place. */
export function refuse(texts: Texts, words: Words = {}): Refusal {
  return { ok: false, why: filled(texts, words) };
}
