import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of one issue and of what can be done with it. */
export const issueTexts = {
  groupErrors: { en: 'To fix', es: 'Por corregir' },
  groupWarnings: { en: 'To look at', es: 'Por revisar' },
  groupSuggestions: { en: 'To consider', es: 'Por considerar' },
  before: { en: 'before:', es: 'antes:' },
  after: { en: 'after:', es: 'después:' },
  fixAlike: { en: 'Fix all {count} like this', es: 'Corregir las {count} iguales' },
  fixSafe: { en: 'Fix {count} safe ones', es: 'Corregir {count} seguras' },
  safeMeans: {
    en: 'Capitals, marks and the way times are written: what you say stays the same.',
    es: 'Mayúsculas, signos y la forma de las horas: lo que usted dice no cambia.',
  },
  fixed: {
    en: { one: '{count} fixed.', other: '{count} fixed.' },
    es: { one: '{count} corregida.', other: '{count} corregidas.' },
  },
  undoAll: { en: 'Undo all', es: 'Deshacer todo' },
  ignoreHere: { en: 'Ignore here', es: 'Ignorar aquí' },
  ignoreAlways: { en: 'Always ignore', es: 'Ignorar siempre' },
  ignoreAlwaysThis: { en: 'Always ignore “{words}”', es: 'Ignorar siempre “{words}”' },
  turnOff: { en: 'Turn this rule off', es: 'Desactivar esta regla' },
  turnOffThis: { en: 'Turn this rule off: {title}', es: 'Desactivar esta regla: {title}' },
  required: {
    en: 'Your agency requires this check: it cannot be ignored or turned off.',
    es: 'Su organismo exige esta comprobación: no se puede ignorar ni desactivar.',
  },
  wordsQuiet: {
    en: '“{words}” is ignored from now on, in every post you write.',
    es: '“{words}” se ignora de ahora en adelante, en todo lo que escriba.',
  },
  ruleQuiet: {
    en: '“{title}” is off for you, in every post you write.',
    es: '“{title}” está desactivada para usted, en todo lo que escriba.',
  },
  undo: { en: 'Undo', es: 'Deshacer' },
  askQuiet: {
    en: 'You ignored “{title}” three times. Turn this rule off for you?',
    es: 'Ignoró “{title}” tres veces. ¿Quiere desactivar esta regla para usted?',
  },
  askQuietYes: { en: 'Turn it off', es: 'Desactivarla' },
  askQuietNo: { en: 'Keep it', es: 'Conservarla' },
  quiet: {
    en: { one: '{count} thing you silenced for good', other: '{count} things you silenced for good' },
    es: {
      one: '{count} aviso que silenció para siempre',
      other: '{count} avisos que silenció para siempre',
    },
  },
  quietWords: { en: '“{words}”: {title}', es: '“{words}”: {title}' },
  showAgain: { en: 'Show again', es: 'Mostrar de nuevo' },
  showAgainThis: { en: 'Show again: {title}', es: 'Mostrar de nuevo: {title}' },
  falseAlarm: { en: 'Report a false alarm', es: 'Avisar de una falsa alarma' },
  falseAlarmCopied: {
    en: 'Copied: the rule and a few words around it. Nothing was sent; paste it where you report it.',
    es: 'Copiado: la regla y unas palabras alrededor. No se envió nada; péguelo donde quiera avisar.',
  },
} satisfies Record<string, Texts | CountedTexts>;
