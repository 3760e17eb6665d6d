export { type Applied, type ApplyOptions, applyImport } from './apply-import';
export { type Difference, differences, type Piece } from './differences';
export type { Incoming } from './incoming';
export {
  type Change,
  type ChangeKind,
  type Choices,
  type Counts,
  changeKinds,
  type Plan,
  type What,
} from './plan';
export { planImport } from './plan-import';
export type { OnProgress } from './progress';
export { type GivenFile, type ReadIncoming, readIncoming, refuseSize } from './read-incoming';
export { type ImportRecord, recordOf } from './records';
export { type Rescued, rescueDocument } from './rescue-document';
export { templateKeys } from './template-keys';
export { type Undone, undoImport } from './undo-import';
export { type ExportOptions, writeDocument } from './write-document';
export { templatesTable, termsTable, valeZip } from './write-tables';
