import type { AgencyFacts, CountedTexts, Texts } from '@/lib/checks';

/** The words of the agency's facts. */
export const texts = {
  lead: {
    en: 'What Plainpost knows of your agency, so that nobody is warned of its own names, numbers and addresses.',
    es: 'Lo que Plainpost sabe de su entidad, para que nadie reciba avisos por sus propios nombres, números y direcciones.',
  },
  who: { en: 'Who you are', es: 'Quiénes son' },
  reach: { en: 'How people reach you', es: 'Cómo los contactan' },
  words: { en: 'Your words', es: 'Sus palabras' },
  approval: { en: 'Approval', es: 'Aprobación' },
  approvers: {
    en: 'How many people must approve a template',
    es: 'Cuántas personas deben aprobar una plantilla',
  },
  one: { en: 'One', es: 'Una' },
  two: {
    en: 'Two; its author cannot be the only one',
    es: 'Dos; quien la escribió no puede ser la única',
  },
  addLanguage: { en: 'Add a language', es: 'Añadir un idioma' },
  choose: { en: 'Choose…', es: 'Elija…' },
  removeLanguage: { en: 'Remove {name}', es: 'Quitar {name}' },
  lastLanguage: {
    en: 'You post in at least one language. Add another one before you remove this one.',
    es: 'Publica al menos en un idioma. Añada otro antes de quitar este.',
  },
  noZone: {
    en: 'There is no time zone of this name. Type a city such as Chicago and choose from the list.',
    es: 'No hay zona horaria con ese nombre. Escriba una ciudad, como Chicago, y elija de la lista.',
  },
  noDomain: {
    en: '“{line}” is no domain. Write it without https:// and without a page, such as riverton.example.gov.',
    es: '«{line}» no es un dominio. Escríbalo sin https:// y sin página, como riverton.example.gov.',
  },
  noHandle: {
    en: '“{line}” is no account. Write its name without blanks, such as RivertonGov.',
    es: '«{line}» no es una cuenta. Escriba su nombre sin espacios, como RivertonGov.',
  },
  noPhone: {
    en: '“{line}” has too few figures for a phone number.',
    es: '«{line}» tiene muy pocas cifras para ser un teléfono.',
  },
  noEmail: {
    en: '“{line}” is no email address, such as info@riverton.example.gov.',
    es: '«{line}» no es un correo, como info@riverton.example.gov.',
  },
  noHashtag: {
    en: '“{line}” is no hashtag: write it without blanks, such as RivertonAlerts.',
    es: '«{line}» no es una etiqueta: escríbala sin espacios, como AlertasRiverton.',
  },
  tooLong: {
    en: 'A line is longer than 200 characters. Shorten it.',
    es: 'Una línea pasa de 200 caracteres. Acórtela.',
  },
  short: { en: 'Acronym', es: 'Sigla' },
  long: { en: 'What it stands for', es: 'Qué significa' },
  use: { en: 'Write', es: 'Escribir' },
  instead: { en: 'Instead of (commas between them)', es: 'En lugar de (separados por comas)' },
  addAcronym: { en: 'Add an acronym', es: 'Añadir una sigla' },
  addTerm: { en: 'Add a term', es: 'Añadir un término' },
  removeRow: { en: 'Remove {name}', es: 'Quitar {name}' },
  row: { en: 'row {number}', es: 'fila {number}' },
  pasteMany: { en: 'Paste many', es: 'Pegar varias' },
  pasteHelp: {
    en: 'One in each line: two columns of a spreadsheet, or a colon between the two.',
    es: 'Uno en cada línea: dos columnas de una hoja de cálculo, o dos puntos entre ambas.',
  },
  addThese: { en: 'Add these', es: 'Añadir estas' },
  addedRows: {
    en: { one: '{count} row added.', other: '{count} rows added.' },
    es: { one: 'Se añadió {count} fila.', other: 'Se añadieron {count} filas.' },
  },
  noShort: {
    en: 'Row {number} says what an acronym stands for, and not the acronym.',
    es: 'La fila {number} dice qué significa una sigla, pero no la sigla.',
  },
  twice: {
    en: '“{name}” stands there twice. Keep one of them.',
    es: '«{name}» aparece dos veces. Deje una sola.',
  },
  halfTerm: {
    en: 'Row {number} is not complete: say what to write, and instead of what.',
    es: 'La fila {number} no está completa: diga qué escribir y en lugar de qué.',
  },
} satisfies Record<string, Texts | CountedTexts>;

/** What a person should know of a fact before writing it down. */
export const factHelp: Readonly<Partial<Record<keyof AgencyFacts, Texts>>> = {
  name: { en: 'As you sign your posts.', es: 'Como firma sus publicaciones.' },
  otherNames: {
    en: 'Other names people know you by, one in each line: Riverton Fire.',
    es: 'Otros nombres por los que los conocen, uno por línea: Bomberos de Riverton.',
  },
  country: {
    en: 'How numbers are dialled and dates are read.',
    es: 'Cómo se marcan los teléfonos y se leen las fechas.',
  },
  languages: {
    en: 'A post is taken to be in one of these.',
    es: 'Se entiende que una publicación está en uno de ellos.',
  },
  timeZone: { en: 'Type a city to find it.', es: 'Escriba una ciudad para encontrarla.' },
  domains: {
    en: 'One in each line. Each takes in all addresses below it.',
    es: 'Uno por línea. Cada uno abarca todas las direcciones debajo de él.',
  },
  handles: {
    en: 'Yours and those you name often, one in each line.',
    es: 'Las suyas y las que menciona a menudo, una por línea.',
  },
  phones: { en: 'One in each line, however they are written.', es: 'Uno por línea, escritos como sea.' },
  emails: { en: 'One in each line.', es: 'Uno por línea.' },
  acronyms: {
    en: 'Leave empty what an acronym stands for when all your readers know it.',
    es: 'Deje vacío el significado si todo su público conoce la sigla.',
  },
  places: {
    en: 'Streets, parks, neighborhoods, one in each line: never called misspelled.',
    es: 'Calles, parques, barrios, uno por línea: nunca se señalan como errores.',
  },
  hashtags: { en: 'As you write them, one in each line.', es: 'Como las escribe, una por línea.' },
  terms: {
    en: 'The words you have settled on. Posts that say it otherwise are found.',
    es: 'Las palabras que ya decidieron. Se señala lo que se diga de otro modo.',
  },
};
