import type { Texts } from '@/lib/checks/texts';

/** Why a library's document is refused. */
export const documentTexts = {
  tooLarge: {
    en: 'The library is larger than {most} MB.',
    es: 'La biblioteca ocupa más de {most} MB.',
  },
  endsEarly: {
    en: 'The library is no JSON: it ends too early, in line {line}.',
    es: 'La biblioteca no es JSON: se corta en la línea {line}.',
  },
  noJson: {
    en: 'The library is no JSON: line {line} cannot be read at column {column}.',
    es: 'La biblioteca no es JSON: la línea {line} no se puede leer en la columna {column}.',
  },
  tooDeep: {
    en: 'The library cannot be used: it is nested too deeply in line {line}.',
    es: 'La biblioteca no se puede usar: tiene demasiados niveles en la línea {line}.',
  },
  key: {
    en: 'The library cannot be used: {path}: the key “{key}” in line {line} belongs in no library.',
    es: 'La biblioteca no se puede usar: {path}: la clave «{key}» de la línea {line} no es propia de una biblioteca.',
  },
  notOurs: {
    en: 'This is no library of Plainpost: “format” in line {line} must be “plainpost-library”.',
    es: 'No es una biblioteca de Plainpost: «format», en la línea {line}, debe ser «plainpost-library».',
  },
  newer: {
    en: 'This library was written by another Plainpost: formatVersion is {version} in line {line}, and this Plainpost reads 1. Update Plainpost first.',
    es: 'Esta biblioteca la escribió otro Plainpost: formatVersion es {version} en la línea {line} y este Plainpost lee 1. Actualice Plainpost primero.',
  },
  twice: {
    en: 'The library cannot be used: {path}: “{id}” in line {line} is there twice.',
    es: 'La biblioteca no se puede usar: {path}: «{id}», en la línea {line}, aparece dos veces.',
  },
  /** `{fault}` is one of `faultTexts`. */
  unfit: {
    en: 'The library cannot be used: {path}: {fault} (line {line}).',
    es: 'La biblioteca no se puede usar: {path}: {fault} (línea {line}).',
  },
} satisfies Record<string, Texts>;

/** What can be wrong with one value; the end of a sentence. */
export const faultTexts = {
  missing: { en: 'is missing', es: 'falta' },
  string: { en: 'must be text', es: 'debe ser texto' },
  number: { en: 'must be a number', es: 'debe ser un número' },
  boolean: { en: 'must be true or false', es: 'debe ser «true» o «false»' },
  array: { en: 'must be a list', es: 'debe ser una lista' },
  object: { en: 'must be an object in braces', es: 'debe ser un objeto entre llaves' },
  empty: { en: 'is empty', es: 'está vacío' },
  longText: { en: 'has more than {most} characters', es: 'tiene más de {most} caracteres' },
  longList: { en: 'has more than {most} entries', es: 'tiene más de {most} elementos' },
  oneOf: { en: 'must be one of {list}', es: 'debe ser uno de estos valores: {list}' },
  day: { en: 'is no day such as 2027-01-31', es: 'no es un día como 2027-01-31' },
  least: { en: 'is too small', es: 'es demasiado pequeño' },
  language: { en: 'is no language code such as “en”', es: 'no es un código de idioma como «en»' },
  country: { en: 'is no country code such as “US”', es: 'no es un código de país como «US»' },
  zone: {
    en: 'is no time zone such as “America/Chicago”',
    es: 'no es un huso horario como «America/Chicago»',
  },
  unfit: { en: 'is not what belongs here', es: 'no es lo que corresponde aquí' },
} satisfies Record<string, Texts>;
