export { createSession, type SessionNeeds } from './session';
export type { BoxSession, Notice, Session, SessionState } from './session-state';
export { createSessions, type Sessions, type SessionsState } from './sessions';
export { visibleIssues } from './visible-issues';
