import type { CountedTexts, PackName, Severity, Texts } from '@/lib/checks';

const otherSeverity: Readonly<Record<Severity, Texts>> = {
  error: { en: 'now “Fix”', es: 'ahora «Corregir»' },
  warning: { en: 'now “Look at”', es: 'ahora «Revisar»' },
  suggestion: { en: 'now “Consider”', es: 'ahora «Considerar»' },
};

const packNames: Readonly<Record<PackName, Texts>> = {
  us: { en: 'United States', es: 'Estados Unidos' },
  uk: { en: 'United Kingdom', es: 'Reino Unido' },
  ca: { en: 'Canada', es: 'Canadá' },
};

/** The words around what was changed in a guide. */
export const texts = {
  otherSeverity,
  packNames,
  pack: { en: 'Customs of the country', es: 'Usos del país' },
  approvers: { en: 'People who approve a template', es: 'Personas que aprueban una plantilla' },
  oneApprover: { en: 'now one', es: 'ahora una' },
  twoApprovers: { en: 'now two', es: 'ahora dos' },
  turnedOn: { en: 'turned on', es: 'activada' },
  turnedOff: { en: 'turned off', es: 'desactivada' },
  otherOptions: { en: 'other options', es: 'otras opciones' },
  added: { en: 'added', es: 'añadida' },
  removed: { en: 'removed', es: 'quitada' },
  edited: { en: 'changed', es: 'cambiada' },
  addedWords: { en: '{count} added: {words}', es: 'añadido ({count}): {words}' },
  removedWords: { en: '{count} removed: {words}', es: 'quitado ({count}): {words}' },
  otherOrder: { en: 'another order', es: 'otro orden' },
  notInUse: {
    en: { one: '{count} change not in use yet', other: '{count} changes not in use yet' },
    es: { one: '{count} cambio aún no está en uso', other: '{count} cambios aún no están en uso' },
  },
  review: { en: 'Review changes', es: 'Revisar los cambios' },
  hide: { en: 'Hide changes', es: 'Ocultar los cambios' },
  use: { en: 'Use them', es: 'Ponerlos en uso' },
  discard: { en: 'Discard', es: 'Descartar' },
  discardAsk: {
    en: {
      one: 'Discard {count} change? The guide stays as it is in use.',
      other: 'Discard {count} changes? The guide stays as it is in use.',
    },
    es: {
      one: '¿Descartar {count} cambio? La guía queda como está en uso.',
      other: '¿Descartar {count} cambios? La guía queda como está en uso.',
    },
  },
  discardYes: { en: 'Discard them', es: 'Descartarlos' },
  discardNo: { en: 'Keep them', es: 'Conservarlos' },
  undo: { en: 'Undo', es: 'Deshacer' },
  undoThis: { en: 'Undo: {about}', es: 'Deshacer: {about}' },
  inUse: {
    en: 'The changes are in use: drafts are checked by them from now on.',
    es: 'Los cambios están en uso: desde ahora los borradores se revisan con ellos.',
  },
  discarded: { en: 'The changes are discarded.', es: 'Los cambios se descartaron.' },
  undone: { en: 'Undone: {about}.', es: 'Deshecho: {about}.' },
  failing: {
    en: 'Examples of your own rules do not come out as you wrote them: {names}. You can use the changes all the same.',
    es: 'Hay ejemplos de sus reglas que no dan lo que usted escribió: {names}. Aun así puede poner en uso los cambios.',
  },
} as const satisfies Record<string, Texts | CountedTexts | Record<string, Texts>>;
