import type { CountedTexts, Texts } from '@/lib/checks/texts';
import type { FaultKind } from '@/lib/evidence';

/** What a look at the chain gave, in one sentence. */
export const verifiedTexts = {
  empty: { en: 'There are no records to verify.', es: 'No hay registros que verificar.' },
  holds: {
    en: 'Records {first} to {last} hold together: none was changed, removed or moved, from {from} to {to}.',
    es: 'Los registros {first} a {last} son coherentes: ninguno se cambió, se quitó ni se movió, del {from} al {to}.',
  },
  holdsUntil: {
    en: 'Those before it hold, from {from} to {to}.',
    es: 'Los anteriores son coherentes, del {from} al {to}.',
  },
  noFolder: {
    en: 'There is no shared folder to compare with: whoever can write in this browser’s storage could have written them all anew.',
    es: 'No hay carpeta compartida con la que comparar: quien pueda escribir en el almacenamiento de este navegador podría haberlos escrito todos de nuevo.',
  },
  noneCompared: {
    en: 'Your agency’s folder holds nothing to compare them with yet.',
    es: 'La carpeta de su organismo todavía no tiene nada con qué compararlos.',
  },
  folderFault: {
    en: 'They could not be compared with your agency’s folder: {why}',
    es: 'No se pudieron comparar con la carpeta de su organismo: {why}',
  },
  loss: {
    en: 'Before record {at} the database was deleted, or put back to what it was before: there had been records up to {newest}.',
    es: 'Antes del registro {at} la base de datos se eliminó o volvió a un estado anterior: había registros hasta el {newest}.',
  },
} satisfies Record<string, Texts>;

/** What is wrong with the first record that is at fault. */
export const faultTexts: Readonly<Record<Exclude<FaultKind, 'cut-off'>, Texts>> = {
  changed: {
    en: 'Record {number} was changed: it does not match its own hash.',
    es: 'El registro {number} se cambió: no coincide con su propio hash.',
  },
  removed: {
    en: 'Record {number} is missing, and others come after it.',
    es: 'Falta el registro {number} y hay otros después.',
  },
  moved: {
    en: 'Record {number} does not follow the one before it: it was moved or replaced.',
    es: 'El registro {number} no sigue al anterior: se movió o se sustituyó.',
  },
  unsigned: {
    en: 'Record {number} is not signed by this key.',
    es: 'El registro {number} no está firmado con esta clave.',
  },
  emptied: {
    en: 'The content of record {number} is gone, and no record says who erased it.',
    es: 'El contenido del registro {number} ya no está y ningún registro dice quién lo borró.',
  },
  'not-anchored': {
    en: 'Record {number} is not the one that was anchored in your agency’s folder: the chain was rewritten.',
    es: 'El registro {number} no es el que se ancló en la carpeta de su organismo: la cadena se reescribió.',
  },
};

/** Records at the end are missing. */
export const cutOff: CountedTexts = {
  en: {
    one: '{count} record is missing at the end: a head is known that this computer does not have.',
    other: '{count} records are missing at the end: a head is known that this computer does not have.',
  },
  es: {
    one: 'Falta {count} registro al final: se conoce un encabezado que esta computadora no tiene.',
    other: 'Faltan {count} registros al final: se conoce un encabezado que esta computadora no tiene.',
  },
};

/** How many were compared with the folder. */
export const comparedCount: CountedTexts = {
  en: {
    one: '{count} was compared with your agency’s folder, and with it all before it.',
    other: '{count} were compared with your agency’s folder, and with the last of them all before it.',
  },
  es: {
    one: '{count} se comparó con la carpeta de su organismo y, con él, todos los anteriores.',
    other: '{count} se compararon con la carpeta de su organismo y, con el último, todos los anteriores.',
  },
};

/** How many have no content any more. */
export const erasedSome: CountedTexts = {
  en: {
    one: '{count} content was erased, and a record says why.',
    other: '{count} contents were erased, and records say why.',
  },
  es: {
    one: 'Se borró {count} contenido y un registro dice por qué.',
    other: 'Se borraron {count} contenidos y hay registros que dicen por qué.',
  },
};

/** Times that do not follow one another. */
export const backwardsCount: CountedTexts = {
  en: {
    one: 'The clock was set back {count} time; the order of the records does not rest on it.',
    other: 'The clock was set back {count} times; the order of the records does not rest on it.',
  },
  es: {
    one: 'El reloj se atrasó {count} vez; el orden de los registros no depende de él.',
    other: 'El reloj se atrasó {count} veces; el orden de los registros no depende de él.',
  },
};

/** Files in the folder that bear this key's name and are not by it. */
export const forgedCount: CountedTexts = {
  en: {
    one: '{count} file in the folder bears this computer’s name and is not signed by it; it was passed over.',
    other:
      '{count} files in the folder bear this computer’s name and are not signed by it; they were passed over.',
  },
  es: {
    one: '{count} archivo de la carpeta lleva el nombre de esta computadora y no está firmado por ella; no se tuvo en cuenta.',
    other:
      '{count} archivos de la carpeta llevan el nombre de esta computadora y no están firmados por ella; no se tuvieron en cuenta.',
  },
};

/** Files that could not be read. */
export const unreadCount: CountedTexts = {
  en: {
    one: '{count} head in the folder could not be read.',
    other: '{count} heads in the folder could not be read.',
  },
  es: {
    one: 'No se pudo leer {count} encabezado de la carpeta.',
    other: 'No se pudieron leer {count} encabezados de la carpeta.',
  },
};
