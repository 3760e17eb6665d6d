import type { Texts } from '@/lib/checks/texts';

/** Why a template cannot be inserted, or not yet. */
export const fillTexts = {
  notApproved: {
    en: 'This template is not approved, so it cannot be inserted.',
    es: 'Esta plantilla no está aprobada y por eso no se puede insertar.',
  },
  expired: {
    en: 'This template expired: its last day was {day}, so it cannot be inserted. Ask the person who keeps your templates for a newer one.',
    es: 'Esta plantilla venció: su último día fue el {day} y por eso no se puede insertar. Pida una más nueva a quien se encarga de las plantillas.',
  },
  unknownSlot: {
    en: 'This template asks for “{slot}” but has no such field. Ask the person who keeps your templates to correct it.',
    es: 'Esta plantilla pide «{slot}», pero no tiene ese campo. Pida que la corrija a quien se encarga de las plantillas.',
  },
  nothingLeft: {
    en: 'Fill in something first: the text is still empty.',
    es: 'Complete algo primero: el texto todavía está vacío.',
  },
  halfFilled: {
    en: 'Fill in “{label}” too, or clear “{other}”: neither appears without the other.',
    es: 'Complete también «{label}» o borre «{other}»: uno no aparece sin el otro.',
  },
  waiting: {
    en: 'Fill in “{label}” too, or clear “{other}”: it appears only with “{label}”.',
    es: 'Complete también «{label}» o borre «{other}»: solo aparece con «{label}».',
  },
  otherAnswer: {
    en: 'Clear “{other}”: it appears only when “{label}” is “{wanted}”.',
    es: 'Borre «{other}»: solo aparece cuando «{label}» es «{wanted}».',
  },
} satisfies Record<string, Texts>;
