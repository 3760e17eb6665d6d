export {
  createExaminer,
  type ExamineOptions,
  type ExamineOutcome,
  type Examiner,
  type ExaminerOptions,
} from './examiner';
export type { PlannedPost } from './planned-post';
