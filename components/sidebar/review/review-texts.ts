import type { Texts } from '@/lib/checks/texts';
import type { AnswerWeight, ReceivedAnswer } from '@/lib/review';
import type { ApprovalState } from '@/lib/session';

/** The words of what the sidebar says of a review. */
export const reviewTexts = {
  title: { en: 'Review', es: 'Revisión' },
  note: { en: 'Note to the reviewer', es: 'Nota para quien revisa' },
  send: { en: 'Send for review', es: 'Enviar a revisión' },
  sendAgain: { en: 'Send again', es: 'Enviar otra vez' },
  sendChanged: { en: 'Send the changed text', es: 'Enviar el texto cambiado' },
  sending: { en: 'Sending…', es: 'Enviando…' },
  leaves: {
    en: 'This sends the text, the descriptions of its pictures and what was found to your agency’s folder at {host}.',
    es: 'Esto envía el texto, las descripciones de sus imágenes y lo encontrado a la carpeta de su institución en {host}.',
  },
  postNow: { en: 'Post now, review after', es: 'Publicar ya y revisar después' },
  postNowHelp: {
    en: 'For an emergency: it goes to the top of the reviewers’ list, marked as posted. Then press Post yourself.',
    es: 'Para una emergencia: pasa al principio de la lista de quienes revisan, marcada como publicada. Después publíquela usted.',
  },
  otherWay: { en: 'Without the folder', es: 'Sin la carpeta' },
  sentAt: { en: 'Sent {at}.', es: 'Enviada el {at}.' },
  postedAlready: {
    en: 'Marked as posted already: reviewers see it first.',
    es: 'Marcada como ya publicada: quienes revisan la ven primero.',
  },
  lookNow: { en: 'Look for answers', es: 'Buscar respuestas' },
  looking: { en: 'Looking…', es: 'Buscando…' },
  lookedAt: { en: 'Last looked {at}.', es: 'Última consulta: {at}.' },
  notLooked: {
    en: 'The folder could not be asked: {why}',
    es: 'No se pudo consultar la carpeta: {why}',
  },
  backToApproved: { en: 'Back to the approved text', es: 'Volver al texto aprobado' },
  takeChanges: { en: 'Put the changes in', es: 'Aplicar los cambios' },
  untilBy: {
    en: 'Approved by {names}, until {at}. It holds for exactly this text.',
    es: 'La aprobó {names}, hasta el {at}. Vale solo para este texto exacto.',
  },
  show: { en: 'Show in the post', es: 'Mostrar en la publicación' },
  take: { en: 'Use these words', es: 'Usar estas palabras' },
  leaveOut: { en: 'Leave it out', es: 'Quitarlo' },
  taken: { en: 'Done.', es: 'Listo.' },
  gone: {
    en: 'These words no longer stand in the post, or stand there more than once.',
    es: 'Estas palabras ya no están en la publicación, o están más de una vez.',
  },
  before: { en: 'Now', es: 'Ahora' },
  after: { en: 'Instead', es: 'En su lugar' },
  about: { en: 'On “{words}”', es: 'Sobre «{words}»' },
  theirTime: { en: '{at}, by the reviewer’s clock', es: '{at}, según el reloj de quien revisó' },
  somebody: { en: 'Somebody without a name', es: 'Alguien sin nombre' },
  earlierText: { en: 'About an earlier text.', es: 'Sobre un texto anterior.' },
  unknownText: {
    en: 'About a text that is not on this computer.',
    es: 'Sobre un texto que no está en esta computadora.',
  },
} satisfies Record<string, Texts>;

/** How the post stands, in one sentence; 'approved' has one of its own. */
export const stateTexts: Readonly<Record<Exclude<ApprovalState, 'none' | 'approved'>, Texts>> = {
  unsent: {
    en: 'This is not the text you sent. No answer holds for it.',
    es: 'Este no es el texto que usted envió. Ninguna respuesta vale para él.',
  },
  waiting: {
    en: 'No reviewer has answered yet.',
    es: 'Todavía no ha respondido nadie de revisión.',
  },
  'one-more': {
    en: 'One person has approved it. Your agency asks for two.',
    es: 'Una persona la aprobó. Su institución pide dos.',
  },
  'sent-back': { en: 'It was sent back.', es: 'Se la devolvieron.' },
  'with-words': {
    en: 'It is approved once it says what the comment asks for. Plainpost cannot compare that: change it and send it again.',
    es: 'Queda aprobada cuando diga lo que pide el comentario. Plainpost no puede compararlo: cámbiela y envíela otra vez.',
  },
  'with-changes': {
    en: 'It is approved with changes. Put them in, and the approval holds.',
    es: 'Está aprobada con cambios. Aplíquelos y la aprobación valdrá.',
  },
  changed: {
    en: 'You changed the text after it was approved. The approval does not hold for this one.',
    es: 'Usted cambió el texto después de la aprobación. La aprobación no vale para este.',
  },
  lapsed: {
    en: 'The approval is too old to hold. Send the text again.',
    es: 'La aprobación ya caducó. Envíe el texto otra vez.',
  },
};

/** The same in a few words. */
export const shortTexts: Readonly<Record<Exclude<ApprovalState, 'none'>, Texts>> = {
  unsent: { en: 'Review: changed since it was sent', es: 'Revisión: cambió desde el envío' },
  waiting: { en: 'Review: no answer yet', es: 'Revisión: sin respuesta todavía' },
  'one-more': { en: 'Review: one of two approvals', es: 'Revisión: una de dos aprobaciones' },
  'sent-back': { en: 'Review: sent back', es: 'Revisión: devuelta' },
  'with-words': { en: 'Review: approved, with a condition', es: 'Revisión: aprobada, con una condición' },
  'with-changes': { en: 'Review: approved with changes', es: 'Revisión: aprobada con cambios' },
  approved: { en: 'Review: exactly this text is approved', es: 'Revisión: este texto exacto está aprobado' },
  changed: { en: 'Review: changed since it was approved', es: 'Revisión: cambió desde la aprobación' },
  lapsed: { en: 'Review: the approval is too old', es: 'Revisión: la aprobación caducó' },
};

/** What a reviewer decided. */
export const verdictTexts: Readonly<Record<ReceivedAnswer['verdict'], Texts>> = {
  approved: { en: '{name} approves it', es: '{name} la aprueba' },
  'approved-with-changes': { en: '{name} approves it with changes', es: '{name} la aprueba con cambios' },
  'sent-back': { en: '{name} sends it back', es: '{name} la devuelve' },
};

/** Why an answer does not simply count; nothing where it does. */
export const weightTexts: Readonly<Partial<Record<AnswerWeight, Texts>>> = {
  own: { en: 'You approved this yourself.', es: 'La aprobó usted.' },
  'own-refused': {
    en: 'This is your own answer. Your agency asks for two people, so it does not count.',
    es: 'Es su propia respuesta. Su institución pide dos personas, así que no cuenta.',
  },
  'not-listed': {
    en: 'This is a comment of somebody who is not listed as a reviewer. It is no approval.',
    es: 'Es un comentario de alguien que no figura entre quienes revisan. No es una aprobación.',
  },
  replaced: { en: 'A later answer takes its place.', es: 'Una respuesta posterior ocupa su lugar.' },
  old: { en: 'This answer is too old to count.', es: 'Esta respuesta ya caducó.' },
};
