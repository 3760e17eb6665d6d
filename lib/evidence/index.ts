export { anchorHead } from './anchor';
export { anchorSoon } from './anchor-soon';
export { canonicalJson } from './canonical-json';
export { appendRecord } from './chain';
export { columnTexts } from './column-texts';
export type { Content, Press, RecordedIssue, RecordedPart } from './content-schema';
export {
  approvalLines,
  checkLine,
  describeEvent,
  issueLines,
  mediaLines,
  settledLines,
  templateLine,
} from './describe-record';
export { eraseRecords } from './erase';
export { type AnchorState, readEvidenceState } from './evidence-state';
export { evidenceTexts, guidancePage } from './evidence-texts';
export { exportCsv } from './export-csv';
export { exportJson } from './export-json';
export { exportedSchema } from './exported-schema';
export { type FoundRecord, findRecord, findRecords } from './find-records';
export { libraryInUse } from './library-in-use';
export { type Link, linkSchema, type RawLink } from './link';
export { type Days, isWithin, linksBetween } from './links-between';
export { lastSwitch, noteSwitch } from './note-switch';
export { contentOf, linkIn, rowsInOrder } from './read-links';
export { recordPress } from './record-press';
export { reportHtml } from './report-html';
export { tidyRecords } from './retention';
export type { FaultKind, Verified } from './verified';
export { largestFile, type VerifiedFile, verifyFile } from './verify-file';
export { type VerifiedRecords, verifyRecords } from './verify-records';
