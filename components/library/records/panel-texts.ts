import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of verifying, taking out and erasing records. */
export const panelTexts = {
  verifyHeading: { en: 'Verify', es: 'Verificar' },
  verifyHelp: {
    en: 'Recomputes every hash, checks every signature, and compares with what your agency’s folder knows.',
    es: 'Vuelve a calcular cada hash, comprueba cada firma y compara con lo que sabe la carpeta de su organismo.',
  },
  verify: { en: 'Verify the records', es: 'Verificar los registros' },
  verifyFile: { en: 'Verify a file of records', es: 'Verificar un archivo de registros' },
  verifying: { en: '{checked} looked at', es: '{checked} revisados' },
  notAFile: {
    en: 'This file holds no records that Plainpost has saved.',
    es: 'Este archivo no contiene registros guardados por Plainpost.',
  },
  fileKey: {
    en: 'They are signed by the key {fingerprint}. Compare it with the one on the computer they come from.',
    es: 'Están firmados con la clave {fingerprint}. Compárela con la de la computadora de la que proceden.',
  },
  ownKey: { en: 'This computer’s key: {fingerprint}', es: 'Clave de esta computadora: {fingerprint}' },
  takeOutHeading: { en: 'Save records', es: 'Guardar registros' },
  from: { en: 'From', es: 'Desde' },
  to: { en: 'To', es: 'Hasta' },
  report: { en: 'Save a report to print', es: 'Guardar un informe para imprimir' },
  table: { en: 'Save a table (CSV)', es: 'Guardar una tabla (CSV)' },
  json: { en: 'Save for verifying (JSON)', es: 'Guardar para verificar (JSON)' },
  saved: { en: '{file} is saved.', es: 'Se guardó {file}.' },
  badDays: {
    en: 'The first day comes after the last.',
    es: 'El primer día es posterior al último.',
  },
  eraseHeading: { en: 'Erase contents', es: 'Borrar contenidos' },
  eraseThese: { en: 'Erase the contents of these days', es: 'Borrar los contenidos de estos días' },
  eraseAll: { en: 'Erase all contents', es: 'Borrar todos los contenidos' },
  eraseOne: { en: 'Erase this content', es: 'Borrar este contenido' },
  eraseHelp: {
    en: 'The content goes and cannot be brought back. The number, the time and the hash stay, with your reason, so that the chain still holds.',
    es: 'El contenido desaparece y no se puede recuperar. Quedan el número, la hora y el hash, con el motivo que usted indique, para que la cadena siga siendo válida.',
  },
  reason: { en: 'Reason', es: 'Motivo' },
  reasonMissing: { en: 'Write why it is erased.', es: 'Escriba por qué se borra.' },
  erase: { en: 'Erase', es: 'Borrar' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
} satisfies Record<string, Texts>;

/** How many contents were erased. */
export const erasedCount: CountedTexts = {
  en: { one: '{count} content was erased.', other: '{count} contents were erased.' },
  es: { one: 'Se borró {count} contenido.', other: 'Se borraron {count} contenidos.' },
};
