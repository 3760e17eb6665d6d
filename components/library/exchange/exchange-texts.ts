import type { CountedTexts, Texts } from '@/lib/checks/texts';

/** The words of the view, of what is taken out and of what was imported last. */
export const exchangeTexts = {
  title: { en: 'In and out', es: 'Importar y exportar' },
  bringIn: { en: 'Bring in', es: 'Importar' },
  takeOut: { en: 'Take out', es: 'Exportar' },
  takeOutHelp: {
    en: 'Files are saved on this computer and go nowhere else. The style guide is written as it is in use; changes that are not in use yet are left out.',
    es: 'Los archivos se guardan en esta computadora y no van a ninguna otra parte. La guía de estilo se escribe como está en uso; los cambios que aún no se usan no se incluyen.',
  },
  starters: {
    en: 'Also write the templates that come with Plainpost',
    es: 'Escribir también las plantillas que trae Plainpost',
  },
  saveLibrary: { en: 'Save the whole library (JSON)', es: 'Guardar toda la biblioteca (JSON)' },
  saveTemplates: { en: 'Save the templates (CSV)', es: 'Guardar las plantillas (CSV)' },
  saveTerms: { en: 'Save the preferred terms (CSV)', es: 'Guardar los términos preferidos (CSV)' },
  saveVale: { en: 'Save your own rules (Vale, ZIP)', es: 'Guardar las reglas propias (Vale, ZIP)' },
  saved: { en: '{file} was written.', es: 'Se escribió {file}.' },
  columns: { en: 'How the tables are laid out', es: 'Cómo están hechas las tablas' },
  columnsTemplates: {
    en: 'Templates: a row each. Only “title” and “body” are needed. Keep “id” so that a row changes its template and adds no second one. A column you leave out stays as it is. Several tags, hashtags or sites stand in one cell with semicolons between. “fields”, “variants” and “approvals” are JSON: leave them as they are.',
    es: 'Plantillas: una por fila. Solo hacen falta «title» y «body». Conserve «id» para que la fila cambie su plantilla y no agregue otra. Lo que diga una columna que usted quite queda como está. Varias etiquetas, hashtags o sitios van en una celda, separados por punto y coma. «fields», «variants» y «approvals» son JSON: déjelas como están.',
  },
  columnsTerms: {
    en: 'Preferred terms: a row each, “avoid” and “use”. Several words to avoid stand in one cell with semicolons between.',
    es: 'Términos preferidos: uno por fila, «avoid» (evitar) y «use» (usar). Varias palabras que evitar van en una celda, separadas por punto y coma.',
  },
  columnsCells: {
    en: 'An apostrophe before =, +, - or @ keeps a spreadsheet from running the cell. It is taken away again when the table comes back.',
    es: 'Un apóstrofo antes de =, +, - o @ impide que la hoja de cálculo ejecute la celda. Se quita cuando la tabla vuelve.',
  },
  last: { en: 'Last import', es: 'Última importación' },
  done: {
    en: '{file} was imported on {when}: {added} added, {changed} changed, {removed} removed.',
    es: 'Se importó {file} el {when}: {added} elementos nuevos, {changed} cambiados, {removed} quitados.',
  },
  undone: {
    en: 'The import of {file} on {when} is undone. Everything is as it was before.',
    es: 'La importación de {file} del {when} está deshecha. Todo quedó como estaba antes.',
  },
  pasted: { en: 'the pasted text', es: 'el texto pegado' },
  templatesWait: {
    en: { one: '{count} template waits for approval.', other: '{count} templates wait for approval.' },
    es: { one: '{count} plantilla espera aprobación.', other: '{count} plantillas esperan aprobación.' },
  },
  guideWaits: {
    en: 'The style guide’s changes are not in use until you take them into use under “Style guide”.',
    es: 'Los cambios de la guía de estilo no se usan hasta que usted los ponga en uso en «Guía de estilo».',
  },
  undo: { en: 'Undo import', es: 'Deshacer la importación' },
  redo: { en: 'Import it again', es: 'Importar de nuevo' },
  changedSince: {
    en: {
      one: '{count} thing was changed since then. That change goes too. You can bring it back with the import.',
      other:
        '{count} things were changed since then. Those changes go too. You can bring them back with the import.',
    },
    es: {
      one: 'Desde entonces se hizo {count} cambio. También se quitará. Volverá si importa de nuevo.',
      other: 'Desde entonces se hicieron {count} cambios. También se quitarán. Volverán si importa de nuevo.',
    },
  },
  undoAll: { en: 'Undo all the same', es: 'Deshacer de todos modos' },
  redoAll: { en: 'Import it again all the same', es: 'Importar de nuevo de todos modos' },
  keep: { en: 'Keep as it is', es: 'Dejar como está' },
} satisfies Record<string, Texts | CountedTexts>;
