import type { Texts } from '@/lib/checks/texts';

/** What is said of records on their page and in what is taken out of it. */
export const evidenceTexts = {
  notArchive: {
    en: 'This is no archive of the site. It says what stood in the box when Post was pressed, not what the site published, changed or deleted since; comments and messages are not in it. Public-records laws ask for the post as it was published: keep a copy of the site too.',
    es: 'Esto no es un archivo del sitio. Dice lo que había en el cuadro cuando se pulsó Publicar, no lo que el sitio publicó, cambió o eliminó después; tampoco incluye comentarios ni mensajes. Las leyes de acceso a registros públicos piden la publicación tal como salió: conserve también una copia del sitio.',
  },
  guidance: {
    en: 'What to keep of social media: Bulletin 2014-02 of the US National Archives',
    es: 'Qué conservar de las redes sociales: boletín 2014-02 de los Archivos Nacionales de EE. UU. (en inglés)',
  },
  pressed: { en: 'Post pressed', es: 'Se pulsó Publicar' },
  started: { en: 'Records begin', es: 'Comienzan los registros' },
  startedAnew: {
    en: 'Records begin again after number {number}: the database was deleted, or put back to what it was before',
    es: 'Los registros comienzan de nuevo tras el número {number}: la base de datos se eliminó o volvió a un estado anterior',
  },
  switchedOn: { en: 'Recording is on', es: 'El registro está activado' },
  switchedOff: { en: 'Recording is off', es: 'El registro está desactivado' },
  byPolicy: { en: 'set by the agency', es: 'fijado por el organismo' },
  wholeText: { en: 'whole text', es: 'texto completo' },
  hashOnly: { en: 'only the text’s hash', es: 'solo el hash del texto' },
  erasedSome: { en: 'Contents were erased: {records}', es: 'Se borraron contenidos: {records}' },
  erased: { en: 'Erased; its hash is kept.', es: 'Borrado; se conserva su hash.' },
  unreadable: {
    en: 'This record is not of a shape this Plainpost knows.',
    es: 'Este registro no tiene una forma que este Plainpost conozca.',
  },
  byRetention: { en: 'after the days they are kept', es: 'al cumplirse los días de conservación' },
  notKept: { en: 'Only the hash of the text was kept.', es: 'Solo se guardó el hash del texto.' },
  complete: { en: 'checked as it is', es: 'revisado tal como está' },
  incomplete: { en: 'the check was not complete', es: 'la revisión no estaba completa' },
  present: { en: 'has a description', es: 'tiene descripción' },
  missing: { en: 'has no description', es: 'no tiene descripción' },
  ticked: { en: 'described, says the person', es: 'descrita, según la persona' },
  unknown: {
    en: 'not known whether it is described',
    es: 'no se sabe si tiene descripción',
  },
  open: { en: 'open', es: 'abierto' },
  waived: { en: 'posted all the same', es: 'se publicó igualmente' },
  ignored: { en: 'ignored here', es: 'ignorado aquí' },
  silenced: { en: 'silenced for every post', es: 'silenciado en todas las publicaciones' },
  settledTimes: {
    en: '{rule}: {times} settled before, {fixed} of them with a fix of Plainpost',
    es: '{rule}: {times} resueltos antes, {fixed} con una corrección de Plainpost',
  },
} satisfies Record<string, Texts>;

/** A public page that says what an agency has to keep. */
export const guidancePage = 'https://www.archives.gov/records-mgmt/bulletins/2014/2014-02.html';
