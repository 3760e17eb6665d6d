/** What the library and the sidebar say to a lead, in the language they chose. */
export interface LeadWords {
  readonly language: 'en' | 'es';
  readonly name: string;
  readonly domains: string;
  readonly save: string;
  readonly empty: string;
  readonly newTemplate: string;
  readonly who: readonly [question: string, name: string, go: string];
  readonly title: string;
  readonly body: string;
  readonly newField: string;
  readonly label: string;
  readonly saved: string;
  readonly addSpanish: string;
  readonly status: string;
  readonly approve: string;
  readonly approved: string;
  readonly exchange: string;
  readonly importIt: string;
  readonly undoImport: string;
  readonly guide: string;
  readonly useThem: string;
  readonly inUse: RegExp;
  readonly templates: string;
  readonly find: string;
  readonly insert: string;
  readonly alsoIn: string;
  readonly issues: string;
}

/** A lead's words in English and in Spanish. */
export const leads: readonly LeadWords[] = [
  {
    language: 'en',
    name: 'Name of the agency',
    domains: 'Official web domains',
    save: 'Save',
    empty: 'Start empty',
    newTemplate: 'New template',
    who: ['Who works here?', 'Your name', 'Continue'],
    title: 'Title',
    body: 'Text of the post',
    newField: 'New field',
    label: 'Label',
    saved: 'Saved',
    addSpanish: 'Add Español',
    status: 'Status',
    approve: 'Approve',
    approved: 'Approved. It stands in the sidebar now.',
    exchange: 'In and out',
    importIt: 'Import',
    undoImport: 'Undo import',
    guide: 'Style guide',
    useThem: 'Use them',
    inUse: /The changes are in use/,
    templates: 'Templates',
    find: 'Find a template',
    insert: 'Insert',
    alsoIn: 'Insert it also in:',
    issues: 'Issues',
  },
  {
    language: 'es',
    name: 'Nombre de la entidad',
    domains: 'Dominios oficiales',
    save: 'Guardar',
    empty: 'Empezar sin plantillas',
    newTemplate: 'Nueva plantilla',
    who: ['¿Quién trabaja aquí?', 'Su nombre', 'Continuar'],
    title: 'Título',
    body: 'Texto de la publicación',
    newField: 'Campo nuevo',
    label: 'Etiqueta',
    saved: 'Guardado',
    addSpanish: 'Añadir Español',
    status: 'Estado',
    approve: 'Aprobar',
    approved: 'Aprobada. Ya aparece en el panel.',
    exchange: 'Importar y exportar',
    importIt: 'Importar',
    undoImport: 'Deshacer la importación',
    guide: 'Guía de estilo',
    useThem: 'Ponerlos en uso',
    inUse: /Los cambios están en uso/,
    templates: 'Plantillas',
    find: 'Buscar una plantilla',
    insert: 'Insertar',
    alsoIn: 'Insertarla también en:',
    issues: 'Observaciones',
  },
];
