import type { Texts } from '@/lib/checks/texts';
import type { FieldKind, Status } from '@/lib/library/template';
import type { Standing } from './standing';

export { categories, languageName } from '@/components/sidebar/templates/texts';

/** Where a template stands, in a word or two. */
export const standingTexts: Readonly<Record<Standing, Texts>> = {
  draft: { en: 'Draft', es: 'Borrador' },
  'in-review': { en: 'In review', es: 'En revisión' },
  approved: { en: 'Approved', es: 'Aprobada' },
  changing: { en: 'Approved, new draft', es: 'Aprobada, nuevo borrador' },
  waiting: { en: 'Approved, change in review', es: 'Aprobada, cambio en revisión' },
  retired: { en: 'Retired', es: 'Retirada' },
};

/** What the list can be narrowed to. */
export const statusTexts: Readonly<Record<Status, Texts>> = {
  draft: { en: 'Draft', es: 'Borrador' },
  'in-review': { en: 'In review', es: 'En revisión' },
  approved: { en: 'Approved', es: 'Aprobada' },
  retired: { en: 'Retired', es: 'Retirada' },
};

/** What a field takes. */
export const kindTexts: Readonly<Record<FieldKind, Texts>> = {
  text: { en: 'Short text', es: 'Texto corto' },
  'long-text': { en: 'Long text', es: 'Texto largo' },
  choice: { en: 'Choice', es: 'Opciones' },
  date: { en: 'Date', es: 'Fecha' },
  time: { en: 'Time', es: 'Hora' },
  'date-time': { en: 'Date and time', es: 'Fecha y hora' },
  number: { en: 'Number', es: 'Número' },
  phone: { en: 'Phone number', es: 'Teléfono' },
  link: { en: 'Link', es: 'Enlace' },
  place: { en: 'Place', es: 'Lugar' },
};

/** Words that several parts of the Templates view say. */
export const texts = {
  due: { en: 'Review due', es: 'Por revisar' },
  dueCount: { en: 'due for review', es: 'por revisar' },
  expired: { en: 'Expired', es: 'Vencida' },
  untitled: { en: 'Untitled', es: 'Sin título' },
  drill: { en: 'Drill', es: 'Simulacro' },
  block: { en: 'Block', es: 'Bloque' },
} satisfies Record<string, Texts>;
