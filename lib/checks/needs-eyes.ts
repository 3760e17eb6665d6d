import type { Draft } from './draft';
import { isThere, isUnknowable } from './media';
import type { Context } from './rule';
import { type InterfaceLanguage, say } from './texts';

const texts = {
  altUnknown: {
    en: 'Alt text cannot be read on this site: look whether each picture has one.',
    es: 'En este sitio no se puede leer el texto alternativo: mire si cada imagen lo tiene.',
  },
  pictures: {
    en: 'Nobody but you can tell whether a description fits its picture.',
    es: 'Solo usted puede decir si una descripción corresponde a su imagen.',
  },
  language: {
    en: 'The language is not clear: rules about words did not run.',
    es: 'El idioma no está claro: no se aplicaron las reglas sobre palabras.',
  },
} as const;

/** What no rule could judge, a sentence each. */
export function needsEyes(
  { media, masked }: Draft,
  { language }: Context,
  speaks: InterfaceLanguage,
): string[] {
  const pictures = media.filter(({ kind }) => kind === 'image' || kind === 'gif');
  return [
    ...(pictures.some(({ alt }) => isUnknowable(alt) && alt.status === undefined)
      ? [say(texts.altUnknown, speaks)]
      : []),
    ...(pictures.some(({ alt }) => isThere(alt)) ? [say(texts.pictures, speaks)] : []),
    ...(language === 'und' && /\p{L}{3}/u.test(masked) ? [say(texts.language, speaks)] : []),
  ];
}
