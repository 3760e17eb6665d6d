import type { Texts } from '@/lib/checks';
import type { AnswerStanding, Verdict } from '@/lib/review';

/** In the order they are offered. */
export const verdicts: readonly Verdict[] = ['approved', 'approved-with-changes', 'sent-back'];

/** What a reviewer chooses. */
export const verdictNames: Readonly<Record<Verdict, Texts>> = {
  approved: { en: 'Approve', es: 'Aprobar' },
  'approved-with-changes': { en: 'Approve with changes', es: 'Aprobar con cambios' },
  'sent-back': { en: 'Send back', es: 'Devolver' },
};

/** What each means. */
export const verdictMeanings: Readonly<Record<Verdict, Texts>> = {
  approved: {
    en: 'It may be published, exactly as it stands here.',
    es: 'Se puede publicar, tal como está aquí.',
  },
  'approved-with-changes': {
    en: 'It may be published once your changes are in it. You need not see it again.',
    es: 'Se puede publicar cuando tenga sus cambios. No hace falta que usted la vea otra vez.',
  },
  'sent-back': {
    en: 'It may not be published yet. Say why in a comment.',
    es: 'Todavía no se puede publicar. Diga por qué en un comentario.',
  },
};

/** What the author reads. */
export const answerNames: Readonly<Record<Verdict, Texts>> = {
  approved: { en: '{name} approves it', es: '{name} la aprueba' },
  'approved-with-changes': { en: '{name} approves it with changes', es: '{name} la aprueba con cambios' },
  'sent-back': { en: '{name} sends it back', es: '{name} la devuelve' },
};

const earlier: Texts = {
  en: 'The text has changed since. The approval holds for the earlier text, shown here, and not for the one you have now.',
  es: 'El texto ha cambiado desde entonces. La aprobación vale para el texto anterior, que se muestra aquí, y no para el actual.',
};
const unknown: Texts = {
  en: 'The text this is about is not on this computer, or was changed on its way. No approval holds for another text.',
  es: 'El texto del que trata no está en esta computadora o cambió en el camino. La aprobación no vale para ningún otro texto.',
};
const spoiled: Texts = {
  en: 'This answer points to words that are not in the text. Ask the reviewer for it again before you rely on it.',
  es: 'Esta respuesta señala palabras que no están en el texto. Pídala otra vez antes de confiar en ella.',
};

/** Which text an answer holds for; left out where there is nothing to say. */
export const standingNotices: Readonly<
  Record<AnswerStanding['state'], Readonly<Partial<Record<Verdict, Texts>>>>
> = {
  same: {
    approved: {
      en: 'The approval holds for exactly the text you handed over. Any other text needs another one.',
      es: 'La aprobación vale solo para el texto exacto que usted entregó. Otro texto necesita otra aprobación.',
    },
    'approved-with-changes': {
      en: 'The approval holds for the text you handed over with these changes in it. Anything else needs another one.',
      es: 'La aprobación vale para el texto que usted entregó, con estos cambios. Cualquier otro necesita otra aprobación.',
    },
  },
  earlier: {
    approved: earlier,
    'approved-with-changes': earlier,
    'sent-back': {
      en: 'The text has changed since. This is about the earlier text, shown here.',
      es: 'El texto ha cambiado desde entonces. Esto trata del texto anterior, que se muestra aquí.',
    },
  },
  unknown: {
    approved: unknown,
    'approved-with-changes': unknown,
    'sent-back': {
      en: 'The text this is about is not on this computer, or was changed on its way.',
      es: 'El texto del que trata no está en esta computadora o cambió en el camino.',
    },
  },
  spoiled: { approved: spoiled, 'approved-with-changes': spoiled, 'sent-back': spoiled },
};
