import type { Texts } from '@/lib/checks/texts';

/** The words of the sidebar. */
export const texts = {
  issues: { en: 'Issues', es: 'Observaciones' },
  templates: { en: 'Templates', es: 'Plantillas' },
  collapse: { en: 'Collapse the sidebar', es: 'Ocultar el panel' },
  badge: { en: 'Open Plainpost: {count} to look at', es: 'Abrir Plainpost: {count} por revisar' },
  badgeEmpty: { en: 'Open Plainpost', es: 'Abrir Plainpost' },
  error: { en: 'Fix', es: 'Corregir' },
  warning: { en: 'Look at', es: 'Revisar' },
  suggestion: { en: 'Consider', es: 'Considerar' },
  toFix: { en: '{count} to fix', es: '{count} por corregir' },
  toLookAt: { en: '{count} to look at', es: '{count} por revisar' },
  toConsider: { en: '{count} to consider', es: '{count} por considerar' },
  nothingFound: {
    en: '{count} checks ran and found nothing. They do not see everything: read it once more as your reader would.',
    es: 'Se hicieron {count} revisiones sin encontrar nada. No lo ven todo: léalo una vez más como lo leerá el público.',
  },
  startWriting: {
    en: 'Start writing, and this list fills as you go. Nothing you type leaves this browser.',
    es: 'Empiece a escribir y esta lista se irá llenando. Nada de lo que escriba sale de este navegador.',
  },
  keyHint: {
    en: 'F6 takes you from your post to this list and back.',
    es: 'F6 lo lleva de su publicación a esta lista y de vuelta.',
  },
  checking: { en: 'Checking…', es: 'Revisando…' },
  source: { en: 'Source', es: 'Fuente' },
  opensInNewTab: { en: '(opens in a new tab)', es: '(se abre en otra pestaña)' },
  ignore: { en: 'Ignore', es: 'Ignorar' },
  ignoreThis: { en: 'Ignore “{words}”', es: 'Ignorar “{words}”' },
  ignoredOne: { en: '1 ignored', es: '1 ignorada' },
  ignoredMany: { en: '{count} ignored', es: '{count} ignoradas' },
  showAgain: { en: 'Show again', es: 'Mostrar de nuevo' },
  length: { en: '{count} of {limit}', es: '{count} de {limit}' },
  lengthLong: {
    en: '{count} of {limit} characters, as {site} counts them',
    es: '{count} de {limit} caracteres, como los cuenta {site}',
  },
  tooLong: { en: '{over} too many', es: 'sobran {over}' },
  dismiss: { en: 'Dismiss', es: 'Cerrar' },
  fixesOff: {
    en: 'Fixes are off for this box; the list still shows what to look at.',
    es: 'Aquí las correcciones están desactivadas; la lista sigue mostrando qué revisar.',
  },
  forWords: { en: 'for “{words}”', es: 'para “{words}”' },
} satisfies Record<string, Texts>;
