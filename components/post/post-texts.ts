import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of a post as a site shows it. */
export const postTexts = {
  agency: { en: 'Your agency', es: 'Su entidad' },
  handle: { en: 'youragency', es: 'suentidad' },
  now: { en: 'now', es: 'ahora' },
  justNow: { en: 'Just now', es: 'Ahora mismo' },
  nextdoorKind: { en: 'Agency', es: 'Entidad pública' },
  showMore: { en: 'Show more', es: 'Mostrar más' },
  seeMore: { en: 'See more', es: 'Ver más' },
  aboutHere: { en: 'about here', es: 'aproximadamente aquí' },
  noLimit: {
    en: {
      one: '{count} character; {site} names no limit',
      other: '{count} characters; {site} names no limit',
    },
    es: {
      one: '{count} carácter; {site} no indica límite',
      other: '{count} caracteres; {site} no indica límite',
    },
  },
  ofLimit: { en: '{count} of {limit} characters', es: '{count} de {limit} caracteres' },
  over: { en: '{over} too many', es: 'Sobran {over}' },
} satisfies Record<string, Texts | CountedTexts>;
