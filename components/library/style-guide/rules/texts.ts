import type { CountedTexts, PackName, Texts } from '@/lib/checks';

/** The words of the rule book. */
export const texts = {
  lead: {
    en: '{on} of {all} rules are on. Try a change on the test bench before you use it.',
    es: '{on} de {all} reglas están activas. Puede probar un cambio en el banco de pruebas antes de usarlo.',
  },
  pack: { en: 'Customs of the country', es: 'Usos del país' },
  packHelp: {
    en: 'How times, dates, numbers and phones are written. What you changed yourself stays.',
    es: 'Cómo se escriben horas, fechas, números y teléfonos. Lo que usted cambió no se toca.',
  },
  find: { en: 'Find a rule', es: 'Buscar una regla' },
  show: { en: 'Show', es: 'Mostrar' },
  all: { en: 'All rules', es: 'Todas las reglas' },
  off: { en: 'Off', es: 'Desactivadas' },
  changedOnly: { en: 'Changed by you', es: 'Cambiadas por usted' },
  found: {
    en: { one: '{count} rule', other: '{count} rules' },
    es: { one: '{count} regla', other: '{count} reglas' },
  },
  foundNone: { en: 'No rule has these words.', es: 'Ninguna regla contiene esas palabras.' },
  changed: { en: 'Changed', es: 'Cambiada' },
  details: { en: 'Details: {title}', es: 'Detalles: {title}' },
  on: { en: 'On: {title}', es: 'Activa: {title}' },
  severity: { en: 'How serious', es: 'Gravedad' },
  usual: { en: '{name} (as usual)', es: '{name} (lo habitual)' },
  source: { en: 'Source', es: 'Fuente' },
  opens: { en: '(opens in a new tab)', es: '(se abre en otra pestaña)' },
  examples: { en: 'Examples', es: 'Ejemplos' },
  bad: { en: 'Found in', es: 'Se observa en' },
  good: { en: 'Becomes', es: 'Queda' },
  ok: { en: 'Not found in', es: 'No se observa en' },
  reset: { en: 'Back to the usual', es: 'Volver a lo habitual' },
  languages: { en: 'For posts in {languages}.', es: 'Para publicaciones en {languages}.' },
  profiles: { en: 'For emergencies and drills only.', es: 'Solo para emergencias y simulacros.' },
  onePerLine: { en: 'One in each line.', es: 'Uno en cada línea.' },
  number: { en: 'Write a whole number of 0 or more.', es: 'Escriba un número entero de 0 o más.' },
} satisfies Record<string, Texts | CountedTexts>;

export const packTexts: Readonly<Record<PackName, Texts>> = {
  us: { en: 'United States: 5:30 p.m., March 4', es: 'Estados Unidos: 5:30 p.m., March 4' },
  uk: { en: 'United Kingdom: 5:30pm, 4 March', es: 'Reino Unido: 5:30pm, 4 March' },
  ca: { en: 'Canada: 5:30 pm, figures for numbers', es: 'Canadá: 5:30 pm, números en cifras' },
};
