import type { Texts } from '@/lib/checks/texts';

/** The words of the counts. */
export const texts = {
  title: { en: 'Counts', es: 'Recuentos' },
  heading: { en: 'What people trip over', es: 'Dónde se tropieza' },
  about: {
    en: 'How often each rule found something and each template was used, on this computer only. Never any text, and nothing is sent.',
    es: 'Cuántas veces cada regla encontró algo y se usó cada plantilla, solo en este equipo. Nunca se guarda texto ni se envía nada.',
  },
  keep: { en: 'Keep counts on this computer', es: 'Llevar recuentos en este equipo' },
  since: { en: 'Days shown', es: 'Días que se muestran' },
  days: { en: 'Last {days} days', es: 'Últimos {days} días' },
  rules: { en: 'Rules', es: 'Reglas' },
  templates: { en: 'Templates', es: 'Plantillas' },
  rule: { en: 'Rule', es: 'Regla' },
  template: { en: 'Template', es: 'Plantilla' },
  found: { en: 'Found', es: 'Hallazgos' },
  fixed: { en: 'Fixed', es: 'Corregidos' },
  ignored: { en: 'Ignored', es: 'Ignorados' },
  inserted: { en: 'Inserted', es: 'Insertada' },
  overTime: { en: 'Day by day', es: 'Día a día' },
  plot: {
    en: '{times} in all, at most {most} on one day',
    es: '{times} en total, como mucho {most} en un día',
  },
  none: {
    en: 'Nothing was counted in this time.',
    es: 'No se contó nada en este tiempo.',
  },
  off: {
    en: 'Counting is off. Nothing is kept until you switch it on.',
    es: 'El recuento está desactivado. No se guarda nada hasta que usted lo active.',
  },
  erase: { en: 'Erase all counts', es: 'Borrar todos los recuentos' },
  erased: { en: 'All counts are erased.', es: 'Se borraron todos los recuentos.' },
  notErased: {
    en: 'The counts could not be erased: the browser did not let its database be changed.',
    es: 'No se pudieron borrar los recuentos: el navegador no permitió cambiar su base de datos.',
  },
} satisfies Record<string, Texts>;
