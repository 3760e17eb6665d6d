import type { Texts } from '@/lib/checks/texts';

/** Why something at the desk was not done. */
export const deskTexts = {
  gone: {
    en: 'This template is no longer in the library.',
    es: 'Esta plantilla ya no está en la biblioteca.',
  },
  nothingToSend: {
    en: '“{title}” has no draft to send for review.',
    es: '«{title}» no tiene ningún borrador que enviar a revisión.',
  },
  alreadySent: { en: '“{title}” is in review already.', es: '«{title}» ya está en revisión.' },
  notInReview: { en: '“{title}” is not in review.', es: '«{title}» no está en revisión.' },
  sayWhat: {
    en: 'Say what has to change before you send it back.',
    es: 'Indique qué hay que cambiar antes de devolverla.',
  },
  nothingToApprove: {
    en: '“{title}” has no new version to approve.',
    es: '«{title}» no tiene ninguna versión nueva que aprobar.',
  },
  approvedAlready: {
    en: 'You approved this version of “{title}” already. Somebody else must approve it too.',
    es: 'Usted ya aprobó esta versión de «{title}». Otra persona tiene que aprobarla también.',
  },
  waitsForOther: {
    en: 'Your approval is kept. Your agency asks for two people, so somebody else must approve it too.',
    es: 'Su aprobación queda guardada. Su organismo pide dos personas: otra tiene que aprobarla también.',
  },
  noTitle: {
    en: 'A template has no title yet. Give it one first.',
    es: 'Hay una plantilla sin título. Póngale uno primero.',
  },
  noBody: { en: '“{title}” has no text yet.', es: '«{title}» todavía no tiene texto.' },
  incomplete: {
    en: '“{title}” is not complete: “{part}” is empty or not as it should be.',
    es: '«{title}» no está completa: «{part}» está vacío o no es como debe ser.',
  },
  faulty: {
    en: '“{title}” cannot be used as it is: {fault}.',
    es: '«{title}» no se puede usar así: {fault}.',
  },
  expired: {
    en: '“{title}” expired on {day}. Give it a later day first.',
    es: '«{title}» venció el {day}. Póngale primero una fecha posterior.',
  },
  notInUse: { en: '“{title}” is not in use.', es: '«{title}» no está en uso.' },
  notRetired: { en: '“{title}” is not retired.', es: '«{title}» no está retirada.' },
  notOurs: {
    en: '“{title}” belongs to your agency’s shared library, so it cannot be removed here.',
    es: '«{title}» es de la biblioteca compartida de su organismo y no se puede eliminar aquí.',
  },
  shared: {
    en: '“{title}” belongs to your agency’s shared library, so only those who publish it can change it. Make a copy of your own.',
    es: '«{title}» es de la biblioteca compartida de su organismo y solo quienes la publican pueden cambiarla. Haga una copia propia.',
  },
  sharedGuide: {
    en: 'The style guide belongs to your agency’s shared library, so only those who publish it can change it.',
    es: 'La guía de estilo es de la biblioteca compartida de su organismo y solo quienes la publican pueden cambiarla.',
  },
  noDraft: { en: 'There is no draft to discard.', es: 'No hay ningún borrador que descartar.' },
  noRevision: {
    en: 'This version is no longer kept.',
    es: 'Esta versión ya no se conserva.',
  },
  untitled: { en: 'Untitled', es: 'Sin título' },
  sameGuide: {
    en: 'There are no changes to take into use.',
    es: 'No hay cambios que poner en uso.',
  },
  noGuideChanges: { en: 'There are no changes to drop.', es: 'No hay cambios que descartar.' },
  guideFaulty: {
    en: 'The style guide cannot be used as it is: {fault}.',
    es: 'La guía de estilo no se puede usar así: {fault}.',
  },
} satisfies Record<string, Texts>;
