export { createSession, type Notice, type Session, type SessionState } from './session';
export { visibleIssues } from './visible-issues';
