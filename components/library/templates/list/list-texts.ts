import type { CountedTexts, Texts } from '@/lib/checks/texts';
import type { SortName } from '@/lib/library';

/** The words of the list of templates. */
export const listTexts = {
  title: { en: 'Templates', es: 'Plantillas' },
  add: { en: 'New template', es: 'Nueva plantilla' },
  keys: {
    en: 'Keys: / to search, n for a new template, arrows to move, Space to choose, Enter to open.',
    es: 'Teclas: / para buscar, n para una plantilla nueva, flechas para moverse, Espacio para marcar, Intro para abrir.',
  },
  search: { en: 'Search', es: 'Buscar' },
  searchHint: { en: 'Title, words, tags, hazard', es: 'Título, palabras, etiquetas, peligro' },
  mixed: { en: 'Not all the same', es: 'No todas igual' },
  counted: {
    en: { one: '{count} template', other: '{count} templates' },
    es: { one: '{count} plantilla', other: '{count} plantillas' },
  },
  countedOf: {
    en: { one: '{shown} of {count} template', other: '{shown} of {count} templates' },
    es: { one: '{shown} de {count} plantilla', other: '{shown} de {count} plantillas' },
  },
  reading: { en: 'Reading the library…', es: 'Leyendo la biblioteca…' },
  any: { en: 'All', es: 'Todos' },
  category: { en: 'Category', es: 'Categoría' },
  language: { en: 'Language', es: 'Idioma' },
  site: { en: 'Site', es: 'Sitio' },
  status: { en: 'Status', es: 'Estado' },
  dates: { en: 'Dates', es: 'Fechas' },
  dueOnly: { en: 'Due for review', es: 'Por revisar' },
  expiredOnly: { en: 'Expired', es: 'Vencidas' },
  sort: { en: 'Sort by', es: 'Ordenar por' },
  clear: { en: 'Clear search and filters', es: 'Borrar búsqueda y filtros' },
  nothing: {
    en: 'No template fits. Try fewer words, or clear the filters.',
    es: 'Ninguna plantilla coincide. Pruebe con menos palabras o borre los filtros.',
  },
  emptyTitle: { en: 'No templates yet', es: 'Todavía no hay plantillas' },
  empty: {
    en: 'A template is a post prepared in advance, with blanks for street, date and so on. Once you approve it, it stands in the sidebar beside every post.',
    es: 'Una plantilla es una publicación preparada de antemano, con espacios para la calle, la fecha y demás. En cuanto la apruebe, aparecerá en el panel junto a cada publicación.',
  },
  import: { en: 'Import templates', es: 'Importar plantillas' },
  chosen: {
    en: { one: '{count} chosen', other: '{count} chosen' },
    es: { one: '{count} marcada', other: '{count} marcadas' },
  },
  actions: { en: 'With the chosen ones', es: 'Con las marcadas' },
  approve: { en: 'Approve', es: 'Aprobar' },
  retire: { en: 'Retire', es: 'Retirar' },
  remove: { en: 'Remove', es: 'Eliminar' },
  tag: { en: 'Tag to add', es: 'Etiqueta que se añade' },
  addTag: { en: 'Add the tag', es: 'Añadir la etiqueta' },
  unchoose: { en: 'Clear the choice', es: 'Desmarcar todo' },
  undo: { en: 'Undo', es: 'Deshacer' },
  removed: {
    en: { one: '{count} text removed.', other: '{count} texts removed.' },
    es: { one: '{count} texto eliminado.', other: '{count} textos eliminados.' },
  },
  undone: { en: 'Everything is back.', es: 'Todo está de vuelta.' },
  approved: {
    en: { one: '{count} text approved.', other: '{count} texts approved.' },
    es: { one: '{count} texto aprobado.', other: '{count} textos aprobados.' },
  },
  retired: {
    en: { one: '{count} text retired.', other: '{count} texts retired.' },
    es: { one: '{count} texto retirado.', other: '{count} textos retirados.' },
  },
  tagged: {
    en: { one: 'Tag added to {count} text.', other: 'Tag added to {count} texts.' },
    es: { one: 'Etiqueta añadida a {count} texto.', other: 'Etiqueta añadida a {count} textos.' },
  },
  noneToApprove: {
    en: 'None of the chosen ones has a version that waits for approval.',
    es: 'Ninguna de las marcadas tiene una versión que espere aprobación.',
  },
  noneToRetire: {
    en: 'None of the chosen ones is in use.',
    es: 'Ninguna de las marcadas está en uso.',
  },
} satisfies Record<string, Texts | CountedTexts>;

/** How the list can be sorted. */
export const sortTexts: Readonly<Record<SortName, Texts>> = {
  title: { en: 'Title', es: 'Título' },
  changed: { en: 'Last changed', es: 'Último cambio' },
  review: { en: 'Review date', es: 'Fecha de revisión' },
  category: { en: 'Category', es: 'Categoría' },
  language: { en: 'Language', es: 'Idioma' },
  status: { en: 'Status', es: 'Estado' },
};
