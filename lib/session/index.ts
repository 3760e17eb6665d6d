export { createSession } from './session';
export type { Notice, Session, SessionState } from './session-state';
export { visibleIssues } from './visible-issues';
