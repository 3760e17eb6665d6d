import type { CountedTexts, Texts } from '@/lib/checks/texts';
import type { Category } from '@/lib/library/template';

/** The words of the Templates tab. */
export const texts = {
  find: { en: 'Find a template', es: 'Buscar una plantilla' },
  findHint: { en: 'Road closure, boil water…', es: 'Cierre de calle, hervir agua…' },
  clear: { en: 'Clear the search', es: 'Borrar la búsqueda' },
  list: { en: 'Templates', es: 'Plantillas' },
  looking: { en: 'Looking for templates…', es: 'Buscando plantillas…' },
  found: {
    en: { one: '{count} template', other: '{count} templates' },
    es: { one: '{count} plantilla', other: '{count} plantillas' },
  },
  foundNone: {
    en: 'No approved template has these words. Try fewer words, or a simpler one such as “road”.',
    es: 'Ninguna plantilla aprobada tiene esas palabras. Pruebe con menos palabras o con una más sencilla, como «calle».',
  },
  noneYet: {
    en: 'No template is approved yet. Leads write and approve them in the library.',
    es: 'Todavía no hay plantillas aprobadas. Se escriben y aprueban en la biblioteca.',
  },
  showMore: { en: 'Show {count} more', es: 'Mostrar {count} más' },
  reviewDue: { en: 'Review due', es: 'Por revisar' },
  back: { en: 'All templates', es: 'Todas las plantillas' },
  preview: { en: 'Preview', es: 'Vista previa' },
  openLibrary: { en: 'Open the library', es: 'Abrir la biblioteca' },
  choose: { en: 'Choose…', es: 'Elija…' },
  alsoIn: { en: 'In another language:', es: 'En otro idioma:' },
  insertIn: { en: 'Insert it also in:', es: 'Insertarla también en:' },
  insert: { en: 'Insert', es: 'Insertar' },
  inserting: { en: 'Inserting…', es: 'Insertando…' },
  inserted: { en: '“{title}” is in your post.', es: '«{title}» ya está en su publicación.' },
  startOver: { en: 'Clear the form', es: 'Vaciar el formulario' },
  faults: {
    en: {
      one: '{count} field needs your attention: {labels}.',
      other: '{count} fields need your attention: {labels}.',
    },
    es: {
      one: '{count} campo necesita su atención: {labels}.',
      other: '{count} campos necesitan su atención: {labels}.',
    },
  },
  unfinished: {
    en: '“{label}” is not complete. Finish it or clear it.',
    es: '«{label}» está incompleto. Complételo o bórrelo.',
  },
  gone: {
    en: 'This template is no longer in the library.',
    es: 'Esta plantilla ya no está en la biblioteca.',
  },
  noAnswer: {
    en: 'Plainpost gave no answer. Your text is untouched; try again.',
    es: 'Plainpost no respondió. Su texto está intacto; inténtelo de nuevo.',
  },
} satisfies Record<string, Texts | CountedTexts>;

/** What the list's groups are called. */
export const categories: Readonly<Record<Category, Texts>> = {
  emergency: { en: 'Emergency', es: 'Emergencia' },
  service: { en: 'Service', es: 'Servicio' },
  meeting: { en: 'Meeting', es: 'Reunión' },
  community: { en: 'Community', es: 'Comunidad' },
};

/** A language's own name for itself, as its readers look for it. */
export function languageName(code: string): string {
  try {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}
