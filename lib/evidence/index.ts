export { anchorHead } from './anchor';
export { anchorSoon } from './anchor-soon';
export { canonicalJson } from './canonical-json';
export { appendRecord } from './chain';
export type { Content, Press, RecordedIssue, RecordedPart } from './content-schema';
export { eraseRecords } from './erase';
export { type AnchorState, readEvidenceState } from './evidence-state';
export { libraryInUse } from './library-in-use';
export { type Link, linkSchema, type RawLink } from './link';
export { lastSwitch, noteSwitch } from './note-switch';
export { contentOf, linkIn, rowsInOrder } from './read-links';
export { recordPress } from './record-press';
export { tidyRecords } from './retention';
export type { FaultKind, Verified } from './verified';
export { type VerifiedRecords, verifyRecords } from './verify-records';
export { columnTexts } from './column-texts';
export {
  approvalLines,
  checkLine,
  describeEvent,
  issueLines,
  mediaLines,
  settledLines,
  templateLine,
} from './describe-record';
export { evidenceTexts, guidancePage } from './evidence-texts';
export { exportCsv } from './export-csv';
export { exportJson } from './export-json';
export { exportedSchema } from './exported-schema';
export { type Days, isWithin, linksBetween } from './links-between';
export { reportHtml } from './report-html';
export { largestFile, type VerifiedFile, verifyFile } from './verify-file';
