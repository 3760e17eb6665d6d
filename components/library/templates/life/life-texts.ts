import type { Texts } from '@/lib/checks/texts';
import type { Revision } from '@/lib/library';

/** The words of a template's way from draft to retired. */
export const lifeTexts = {
  life: { en: 'Status', es: 'Estado' },
  version: { en: 'version {version}', es: 'versión {version}' },
  writtenBy: { en: 'Last written by {name}, {when}', es: 'Última redacción: {name}, {when}' },
  approvedBy: { en: 'Approved by {name}, {when}', es: 'Aprobó {name}, {when}' },
  usedStays: {
    en: 'Version {version} stays in use until this one is approved.',
    es: 'La versión {version} sigue en uso hasta que se apruebe esta.',
  },
  dueSince: { en: 'Due for review since {day}.', es: 'Por revisar desde el {day}.' },
  expiredSince: {
    en: 'Expired: the last day of use was {day}. Nobody can insert it.',
    es: 'Vencida: el último día de uso fue el {day}. Nadie puede insertarla.',
  },
  note: { en: 'Note', es: 'Nota' },
  send: { en: 'Send for review', es: 'Enviar a revisión' },
  sendBack: { en: 'Send back', es: 'Devolver' },
  approve: { en: 'Approve', es: 'Aprobar' },
  retire: { en: 'Retire', es: 'Retirar' },
  bringBack: { en: 'Bring back', es: 'Recuperar' },
  discard: { en: 'Discard this draft', es: 'Descartar este borrador' },
  remove: { en: 'Remove', es: 'Eliminar' },
  stillGood: { en: 'Looked at: review in a year', es: 'Revisada: volver en un año' },
  lookedAt: { en: 'Approved for another year.', es: 'Aprobada por un año más.' },
  sent: { en: 'Sent for review.', es: 'Enviada a revisión.' },
  sentBack: { en: 'Sent back with your note.', es: 'Devuelta con su nota.' },
  approved: {
    en: 'Approved. It stands in the sidebar now.',
    es: 'Aprobada. Ya aparece en el panel.',
  },
  retired: {
    en: 'Retired. It is no longer offered.',
    es: 'Retirada. Ya no se ofrece.',
  },
  back: { en: 'Back in use.', es: 'De nuevo en uso.' },
  discarded: {
    en: 'Draft discarded; the history keeps it.',
    es: 'Borrador descartado; el historial lo guarda.',
  },
  text: { en: 'Text', es: 'Texto' },
  history: { en: 'History', es: 'Historial' },
  parts: { en: 'Parts of this template', es: 'Partes de esta plantilla' },
  nobody: { en: 'somebody without a name', es: 'alguien sin nombre' },
} satisfies Record<string, Texts>;

/** What happened to a template. */
export const happenedTexts: Readonly<Record<Revision['what'], Texts>> = {
  sent: { en: 'Sent for review', es: 'Enviada a revisión' },
  'sent-back': { en: 'Sent back', es: 'Devuelta' },
  approved: { en: 'Approved', es: 'Aprobada' },
  retired: { en: 'Retired', es: 'Retirada' },
  restored: { en: 'Restored', es: 'Restaurada' },
  imported: { en: 'Changed by an import', es: 'Cambiada por una importación' },
  removed: { en: 'Removed', es: 'Eliminada' },
  discarded: { en: 'Draft discarded', es: 'Borrador descartado' },
  replaced: { en: 'Written over in another window', es: 'Sustituida desde otra ventana' },
};
