import type { Element } from '@/lib/checks/emergency/elements';
import type { Texts } from '@/lib/checks/texts';

/** The five lines of the emergency checklist, and what to add where one is not said yet. */
export const lines: Readonly<Record<Element, { readonly name: Texts; readonly add: Texts }>> = {
  source: {
    name: { en: 'Who is speaking', es: 'Quién habla' },
    add: {
      en: 'Name your agency, or add its link.',
      es: 'Nombre a su institución o agregue su enlace.',
    },
  },
  hazard: {
    name: { en: 'The danger', es: 'El peligro' },
    add: {
      en: 'Say what it is and what it can do.',
      es: 'Diga cuál es y qué puede causar.',
    },
  },
  location: {
    name: { en: 'Where', es: 'Dónde' },
    add: {
      en: 'Name the streets, the zone or the town.',
      es: 'Nombre las calles, la zona o la ciudad.',
    },
  },
  time: {
    name: { en: 'When', es: 'Cuándo' },
    add: {
      en: 'Say until when, or as of when.',
      es: 'Diga hasta cuándo, o a qué hora era así.',
    },
  },
  action: {
    name: { en: 'What to do', es: 'Qué hacer' },
    add: {
      en: 'Start with the verb: “Leave now.”',
      es: 'Empiece por el verbo: “Salga ahora”.',
    },
  },
};

/** The other words of the checklist. */
export const texts = {
  heading: { en: 'What a warning must say', es: 'Lo que una alerta debe decir' },
  count: { en: '{count} of {all} said', es: '{count} de {all} dichos' },
  said: { en: 'Said', es: 'Dicho' },
  missing: { en: 'Missing', es: 'Falta' },
  found: { en: '“{words}”', es: '“{words}”' },
  blank: { en: '“{words}” is still a blank.', es: '“{words}” sigue en blanco.' },
  unread: {
    en: 'Plainpost reads warnings in English and Spanish only: go through this list yourself.',
    es: 'Plainpost solo lee alertas en inglés y español: revise usted esta lista.',
  },
} satisfies Record<string, Texts>;
