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
  /** The button that starts the version in the other language. */
  readonly addOther: string;
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

/** A template with a field at its end, and what is put there. */
export interface OwnTemplate {
  readonly language: string;
  readonly title: string;
  readonly start: string;
  readonly label: string;
  readonly name: string;
  readonly value: string;
}

/** The same in both languages; a lead writes first in their own. */
export const owns: Readonly<Record<'en' | 'es', OwnTemplate>> = {
  en: {
    language: 'English',
    title: 'Pool open',
    start: 'The city pool is open until ',
    label: 'Hour',
    name: 'hour',
    value: '8 p.m. on May 6',
  },
  es: {
    language: 'Español',
    title: 'Piscina abierta',
    start: 'La piscina municipal está abierta hasta las ',
    label: 'Hora',
    name: 'hora',
    value: '8 p. m. del 6 de mayo',
  },
};

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
    addOther: 'Add Español',
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
    addOther: 'Añadir English',
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
