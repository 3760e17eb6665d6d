import type { Texts } from '@/lib/checks/texts';

/** Why a body cannot be read, for the person who writes it. */
export const bodyFaultTexts = {
  brace: {
    en: 'A slot is a name between double braces, such as {{street}}; this brace belongs to none.',
    es: 'Un espacio es un nombre entre llaves dobles, como {{street}}; esta llave no pertenece a ninguno.',
  },
  condition: {
    en: 'After “[[?” comes the name of a field and a colon, such as [[?detour: Expect delays.]].',
    es: 'Después de «[[?» van el nombre de un campo y dos puntos, por ejemplo [[?detour: Habrá demoras.]].',
  },
  deep: {
    en: 'Optional parts can lie inside one another up to four deep.',
    es: 'Las partes opcionales pueden ir una dentro de otra hasta cuatro niveles.',
  },
  stray: {
    en: 'This “]]” closes nothing: there is no “[[” before it.',
    es: 'Este «]]» no cierra nada: no hay «[[» antes.',
  },
  bars: {
    en: 'An optional part has one “|” at most: what is written, and what is written otherwise.',
    es: 'Una parte opcional lleva como máximo una «|»: lo que se escribe y lo que se escribe si no.',
  },
  open: {
    en: 'This optional part is never closed: “]]” is missing.',
    es: 'Esta parte opcional nunca se cierra: falta «]]».',
  },
} satisfies Record<string, Texts>;
