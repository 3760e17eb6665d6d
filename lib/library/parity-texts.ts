import type { Texts } from '@/lib/checks/texts';
import type { DifferenceKind } from './difference';
import type { FieldKind } from './template';

/** What a language is called in each language Plainpost speaks. */
export function languageNames(code: string): Texts {
  const name = (by: string) => {
    try {
      return new Intl.DisplayNames([by], { type: 'language' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
  return { en: name('en'), es: name('es') };
}

const lacking: Readonly<Partial<Record<DifferenceKind, Texts>>> = {
  number: { en: 'no such number', es: 'no está ese número' },
  date: { en: 'no such day', es: 'no está ese día' },
  time: { en: 'no such time', es: 'no está esa hora' },
  phone: { en: 'no such phone number', es: 'no está ese teléfono' },
  link: { en: 'no such link', es: 'no está ese enlace' },
};

/** Both say something of a kind, and not the same. */
export const otherwise = (a: Texts, words: string, b: Texts, others: string): Texts => ({
  en: `${a.en} says “${words}”, ${b.en} “${others}”.`,
  es: `En ${a.es} dice «${words}»; en ${b.es}, «${others}».`,
});

/** One says something that the other does not. */
export const onlyIn = (kind: DifferenceKind, a: Texts, words: string, b: Texts): Texts => ({
  en: `${a.en} says “${words}”; ${b.en} has ${lacking[kind]?.en ?? 'nothing of the kind'}.`,
  es: `En ${a.es} dice «${words}»; en ${b.es} ${lacking[kind]?.es ?? 'no hay nada parecido'}.`,
});

/** Where in a template a difference lies, when it is not in the body. */
export const inAnswer = (number: number, label: string, { en, es }: Texts): Texts => ({
  en: `Answer ${number} of “${label}”: ${en}`,
  es: `Respuesta ${number} de «${label}»: ${es}`,
});
export const inVariant = (site: string, { en, es }: Texts): Texts => ({
  en: `In the text for ${site}: ${en}`,
  es: `En el texto para ${site}: ${es}`,
});

/** Differences in what the two templates are made of. */
export const shapeTexts = {
  hashtags: (a: Texts, count: number, b: Texts, other: number): Texts => ({
    en: `${a.en} has ${count} ${count === 1 ? 'hashtag' : 'hashtags'}, ${b.en} ${other}.`,
    es: `En ${a.es} hay ${count} ${count === 1 ? 'etiqueta' : 'etiquetas'}; en ${b.es}, ${other}.`,
  }),
  slot: (a: Texts, words: string, b: Texts): Texts => ({
    en: `${a.en} writes ${words}; ${b.en} does not.`,
    es: `En ${a.es} se escribe ${words}; en ${b.es}, no.`,
  }),
  block: (a: Texts, words: string, b: Texts): Texts => ({
    en: `${a.en} includes ${words}; ${b.en} does not.`,
    es: `En ${a.es} se incluye ${words}; en ${b.es}, no.`,
  }),
  always: (words: string, a: Texts, b: Texts): Texts => ({
    en: `${a.en} always writes ${words}, ${b.en} only in an optional part.`,
    es: `En ${a.es} siempre se escribe ${words}; en ${b.es}, solo en una parte opcional.`,
  }),
  part: (a: Texts, words: string, b: Texts): Texts => ({
    en: `${a.en} has the optional part ${words}; ${b.en} has none like it.`,
    es: `En ${a.es} está la parte opcional ${words}; en ${b.es} no hay una igual.`,
  }),
  instead: (a: Texts, words: string, b: Texts): Texts => ({
    en: `${a.en} says what is written otherwise in ${words}; ${b.en} does not.`,
    es: `En ${a.es} se indica qué se escribe si no en ${words}; en ${b.es}, no.`,
  }),
  field: (a: Texts, label: string, b: Texts): Texts => ({
    en: `${a.en} asks for “${label}”; ${b.en} has no such field.`,
    es: `En ${a.es} se pide «${label}»; en ${b.es} no está ese campo.`,
  }),
  kind: (label: string, a: Texts, kind: FieldKind, b: Texts, other: FieldKind): Texts => ({
    en: `“${label}” is ${kinds[kind].en} in ${a.en} and ${kinds[other].en} in ${b.en}.`,
    es: `«${label}» es ${kinds[kind].es} en ${a.es} y ${kinds[other].es} en ${b.es}.`,
  }),
  required: (label: string, a: Texts, b: Texts): Texts => ({
    en: `“${label}” is required in ${a.en} and optional in ${b.en}.`,
    es: `«${label}» es obligatorio en ${a.es} y opcional en ${b.es}.`,
  }),
  choices: (label: string, a: Texts, count: number, b: Texts, other: number): Texts => ({
    en: `“${label}” has ${count} answers in ${a.en} and ${other} in ${b.en}.`,
    es: `«${label}» tiene ${count} respuestas en ${a.es} y ${other} en ${b.es}.`,
  }),
  limits: (label: string, a: Texts, b: Texts): Texts => ({
    en: `“${label}” has other limits or another time zone in ${a.en} than in ${b.en}.`,
    es: `«${label}» tiene otros límites u otra zona horaria en ${a.es} que en ${b.es}.`,
  }),
  variant: (site: string, a: Texts, b: Texts): Texts => ({
    en: `${a.en} has a text of its own for ${site}; ${b.en} does not.`,
    es: `En ${a.es} hay un texto propio para ${site}; en ${b.es}, no.`,
  }),
  drill: (a: Texts, b: Texts): Texts => ({
    en: `${a.en} is marked as a drill; ${b.en} is not.`,
    es: `En ${a.es} está marcado como simulacro; en ${b.es}, no.`,
  }),
};

const kinds: Readonly<Record<FieldKind, Texts>> = {
  text: { en: 'text', es: 'un texto' },
  'long-text': { en: 'long text', es: 'un texto largo' },
  choice: { en: 'a choice', es: 'de opciones' },
  date: { en: 'a date', es: 'una fecha' },
  time: { en: 'a time', es: 'una hora' },
  'date-time': { en: 'a date and time', es: 'una fecha con hora' },
  number: { en: 'a number', es: 'un número' },
  phone: { en: 'a phone number', es: 'un teléfono' },
  link: { en: 'a link', es: 'un enlace' },
  place: { en: 'a place', es: 'un lugar' },
};
