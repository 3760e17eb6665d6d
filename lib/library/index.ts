export { bodyFault } from './body-fault';
export { dayInAYear, dayOf } from './calendar-day';
export { type Counted, type Counts, createCounts } from './counts';
export { type Approved, createDesk, type Desk, type Done, type Ids, type Listed, type Removed } from './desk';
export type { Difference, DifferenceKind, Words } from './difference';
export { documentSchema, type LibraryDocument } from './document-schema';
export { exampleValues } from './example-values';
export { fillTemplate } from './fill-template';
export {
  arrangeTemplates,
  type FilterName,
  filters,
  filterTemplates,
  isDue,
  isExpired,
  type SortName,
  shownOf,
  sorts,
  sortTemplates,
  type TemplateFilters,
} from './filter-templates';
export { findPlainly } from './find-plainly';
export { type FollowedGuide, followGuide, type GuideFollower } from './follow-guide';
export { defaultGuide, guideInUse, toStyleGuide } from './guide';
export { languageFault } from './language-fault';
export { createLibrarian, type Librarian } from './librarian';
export {
  type BaseRow,
  type Count,
  createLibrary,
  type EvidenceRow,
  type FolderFile,
  type Guide,
  type KeyRow,
  type Library,
  type Revision,
  type SharedRow,
  type WithdrawnRow,
} from './library';
export { listSome } from './listed';
export { pageTrouble, watchPageTrouble } from './page-trouble';
export { parity } from './parity';
export { readDocument, styleGuideOf } from './read-document';
export { createTemplateSearch, type TemplateSearch } from './search-templates';
export { searchTerms } from './search-terms';
export { seedStarter } from './seed-starter';
export { boundBy, homeOf, type Stand, standOf } from './stand';
export { addStarter, type StarterState, startEmpty, starterState } from './starter-choice';
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
