export { type PostBeside, postsBeside } from './posts';
export { createSession, type SessionNeeds } from './session';
export { type BoxSession, emptySession, type Notice, type Session, type SessionState } from './session-state';
export { createSessions, type Sessions, type SessionsState } from './sessions';
export { markedIssues, visibleIssues } from './visible-issues';
