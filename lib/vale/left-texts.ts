import type { Texts } from '@/lib/checks/texts';

/** Why something of a style is left out; `{part}` is the words it is about. */
export const leftTexts = {
  noZip: { en: 'This is not a ZIP file that we can open.', es: 'No es un archivo ZIP que podamos abrir.' },
  tooMany: {
    en: 'A style may have up to {part} files and rules; the rest is left out.',
    es: 'Un estilo puede tener hasta {part} archivos y reglas; el resto se omite.',
  },
  tooLarge: {
    en: 'This file is too large, or the style as a whole is.',
    es: 'Este archivo es demasiado grande, o lo es el estilo completo.',
  },
  path: {
    en: 'The file’s name points outside its folder.',
    es: 'El nombre del archivo apunta fuera de su carpeta.',
  },
  noRule: { en: 'This file is not a Vale rule.', es: 'Este archivo no es una regla de Vale.' },
  unreadable: {
    en: 'This YAML cannot be read: {part}',
    es: 'Este YAML no se puede leer: {part}',
  },
  nested: {
    en: 'This YAML is too deeply nested, or repeats itself too often.',
    es: 'Este YAML tiene demasiados niveles o se repite demasiado.',
  },
  script: {
    en: 'This rule is a program. We run no programs from a style.',
    es: 'Esta regla es un programa. No ejecutamos programas de un estilo.',
  },
  sequence: {
    en: 'This rule needs the parts of speech, which we do not work out.',
    es: 'Esta regla necesita las categorías gramaticales, que no calculamos.',
  },
  spelling: {
    en: 'Spelling is checked by our own rule.',
    es: 'La ortografía la revisa nuestra propia regla.',
  },
  extending: {
    en: 'This rule builds on another rule, “{part}”. Write it out.',
    es: 'Esta regla se basa en otra regla, «{part}». Escríbala completa.',
  },
  type: {
    en: 'We do not know rules of the type “{part}”.',
    es: 'No conocemos reglas del tipo «{part}».',
  },
  missing: {
    en: '“{part}” is missing, or is not what it should be.',
    es: 'Falta «{part}» o no es lo que debería ser.',
  },
  scope: {
    en: 'This rule is about “{part}”, which a post does not have.',
    es: 'Esta regla trata de «{part}», que una publicación no tiene.',
  },
  speech: {
    en: '“pos” asks for parts of speech, which we do not work out. The rule runs without it.',
    es: '«pos» pide categorías gramaticales, que no calculamos. La regla funciona sin ello.',
  },
  action: {
    en: 'We cannot do the action “{part}”. The rule runs without a fix.',
    es: 'No podemos hacer la acción «{part}». La regla funciona sin corrección.',
  },
} satisfies Record<string, Texts>;

/** One of these texts with its words in place. */
export function why(name: keyof typeof leftTexts, part = ''): Texts {
  const { en, es } = leftTexts[name];
  return { en: en.replace('{part}', () => part), es: es.replace('{part}', () => part) };
}
