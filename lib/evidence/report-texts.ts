import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the report that is printed. */
export const reportTexts = {
  title: { en: 'Records of posts, {from} to {to}', es: 'Registros de publicaciones, del {from} al {to}' },
  made: {
    en: 'Made on {at} with Plainpost {version}.',
    es: 'Hecho el {at} con Plainpost {version}.',
  },
  key: {
    en: 'Each record is signed by the key of this computer, {fingerprint}.',
    es: 'Cada registro está firmado con la clave de esta computadora, {fingerprint}.',
  },
  none: { en: 'There are no records of these days.', es: 'No hay registros de estos días.' },
  notHeading: { en: 'What this is not', es: 'Lo que esto no es' },
} satisfies Record<string, Texts>;

/** How many there are. */
export const recordCount: CountedTexts = {
  en: { one: '{count} record.', other: '{count} records.' },
  es: { one: '{count} registro.', other: '{count} registros.' },
};
