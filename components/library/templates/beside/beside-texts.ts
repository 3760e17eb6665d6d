import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of what stands beside a template's text: faults, preview, checks and other languages. */
export const besideTexts = {
  beside: { en: 'Preview and checks', es: 'Vista previa y revisión' },
  faults: { en: 'To mend before approval', es: 'Por corregir antes de aprobar' },
  look: { en: 'Look at this', es: 'Mire esto' },
  preview: { en: 'How it looks', es: 'Cómo se ve' },
  sites: { en: 'Sites', es: 'Sitios' },
  notYet: {
    en: 'There is nothing to show yet: write the text first.',
    es: 'Todavía no hay nada que mostrar: escriba primero el texto.',
  },
  notWhole: {
    en: 'It can be shown once what is told above is mended.',
    es: 'Se podrá mostrar cuando se corrija lo indicado arriba.',
  },
  examples: { en: 'Example values', es: 'Valores de ejemplo' },
  examplesHelp: {
    en: 'Only for this preview. Change them to see how the text holds.',
    es: 'Solo para esta vista previa. Cámbielos para ver cómo queda el texto.',
  },
  reset: { en: 'Back to the first examples', es: 'Volver a los primeros ejemplos' },
  checks: { en: 'Checks of the example on {site}', es: 'Revisión del ejemplo en {site}' },
  noIssues: {
    en: '{rules} rules found nothing in this example. Other values may read otherwise.',
    es: '{rules} reglas no encontraron nada en este ejemplo. Con otros valores puede ser distinto.',
  },
  inField: {
    en: 'These words come from a field: change its choices, its help or the example.',
    es: 'Estas palabras vienen de un campo: cambie sus opciones, su ayuda o el ejemplo.',
  },
  source: { en: 'Source', es: 'Fuente' },
  newTab: { en: '(opens in a new tab)', es: '(se abre en otra pestaña)' },
  forWords: { en: 'for “{words}”', es: 'en vez de «{words}»' },
  fixed: { en: 'Mended in the text.', es: 'Corregido en el texto.' },
  parity: { en: 'Other languages', es: 'Otros idiomas' },
  noParity: {
    en: 'Numbers, dates, times, phones, links and fields agree with the other languages. Whether the words do, a person must judge.',
    es: 'Cifras, fechas, horas, teléfonos, enlaces y campos coinciden con los otros idiomas. Si las palabras coinciden, lo debe juzgar una persona.',
  },
  error: { en: 'Error', es: 'Error' },
  warning: { en: 'Warning', es: 'Advertencia' },
  suggestion: { en: 'Suggestion', es: 'Sugerencia' },
} satisfies Record<string, Texts | CountedTexts>;
