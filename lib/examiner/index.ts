export { compareReports, type Difference } from './compare-reports';
export {
  createExaminer,
  type ExamineOptions,
  type ExamineOutcome,
  type Examiner,
  type ExaminerOptions,
} from './examiner';
export { type ColumnRole, type ColumnsOf, columnRoles, guessColumns } from './guess-columns';
export { lineToHere } from './open-line';
export type { PlannedPost } from './planned-post';
export { type CalendarPost, plannedPosts } from './planned-posts';
export { readBenchPosts } from './read-bench-posts';
export { largestTable, type PostTable, type ReadTable, readTable } from './read-table';
export { tableFaults } from './table-faults';
