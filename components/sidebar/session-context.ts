import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionState } from '@/lib/session';

/** The session whose post the components show. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session around this component; throws where there is none, which is a mistake of ours. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No session around this component.');
  return session;
}

/** A piece of the session's state; the component is drawn again when it changes. */
export function useSessionState<Piece>(pick: (state: SessionState) => Piece): Piece {
  return useStore(useSession().store, pick);
}
