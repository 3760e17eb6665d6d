import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Issue } from '@/lib/checks/report';
import { type Session, type SessionState, visibleIssues } from '@/lib/session';

/** The session whose post the components show. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session around this component; throws where there is none, which is a mistake of ours. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No session around this component.');
  return session;
}

/** A piece of the session's state as it is shown; the component is drawn again when it changes. */
export function useSessionState<Piece>(pick: (state: SessionState) => Piece): Piece {
  return useStore(useSession().shown, pick);
}

/** The issues to show; the same list for as long as a new report says the same. */
export const useVisibleIssues = (): readonly Issue[] =>
  useSessionState(useShallow((state: SessionState) => visibleIssues(state)));
