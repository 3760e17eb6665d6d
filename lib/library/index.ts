export { bodyFault } from './body-fault';
export type { Difference, DifferenceKind, Words } from './difference';
export { documentSchema, type LibraryDocument } from './document-schema';
export { exampleValues } from './example-values';
export { fillTemplate } from './fill-template';
export { languageFault } from './language-fault';
export { createLibrarian, type Librarian } from './librarian';
export { createLibrary, type Library } from './library';
export { parity } from './parity';
export { readDocument, styleGuideOf } from './read-document';
export { seedStarter } from './seed-starter';
export { storageProblem } from './storage-problem';
export type {
  Author,
  Category,
  Field,
  FieldValues,
  Filled,
  Status,
  Template,
  TemplateSummary,
  TemplateToFill,
} from './template';
export { templateFaults } from './template-faults';
export { templateSchema } from './template-schema';
export { templateToFill } from './template-to-fill';
export { type Filling, writeTemplate } from './write-template';
