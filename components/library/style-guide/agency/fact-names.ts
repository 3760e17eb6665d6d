import type { AgencyFacts, Texts } from '@/lib/checks';

/** What each fact of an agency is called. */
export const factNames: Readonly<Record<keyof AgencyFacts, Texts>> = {
  name: { en: 'Name of the agency', es: 'Nombre de la entidad' },
  otherNames: { en: 'Other names', es: 'Otros nombres' },
  country: { en: 'Country', es: 'País' },
  languages: { en: 'Languages you post in', es: 'Idiomas en que publica' },
  timeZone: { en: 'Time zone', es: 'Zona horaria' },
  domains: { en: 'Official web domains', es: 'Dominios oficiales' },
  handles: { en: 'Official accounts', es: 'Cuentas oficiales' },
  phones: { en: 'Public phone numbers', es: 'Teléfonos públicos' },
  emails: { en: 'Public email addresses', es: 'Correos públicos' },
  acronyms: { en: 'Acronyms', es: 'Siglas' },
  places: { en: 'Places', es: 'Lugares' },
  hashtags: { en: 'Hashtags', es: 'Etiquetas' },
  terms: { en: 'Preferred terms', es: 'Términos preferidos' },
};
