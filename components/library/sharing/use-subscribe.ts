import { useContext, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { LanguageContext } from '@/components/ui/language';
import { say, type Texts } from '@/lib/checks/texts';
import { accept, askToReach, type Found, lookAt, readAddress, readSubscription } from '@/lib/sharing';
import type { Login } from '@/lib/web-folder';
import { subscribeTexts as texts } from './subscribe-texts';

/** How far a person is on the way to a library. */
export type Stage =
  | { readonly name: 'address'; readonly fault?: string }
  | { readonly name: 'looking' | 'fetching' }
  /** The server asks for a login. */
  | { readonly name: 'login'; readonly address: string; readonly fault: string }
  | { readonly name: 'failed'; readonly fault: string }
  | { readonly name: 'empty'; readonly address: string; readonly login: Login | undefined }
  | { readonly name: 'found'; readonly found: Found };

/** Leads from an address to a library that is followed. */
export interface Subscribe {
  readonly stage: Stage;
  /** To be called in the click itself, or the browser does not ask. `kept`: with the login that the browser keeps. */
  look(typed: string, login?: Login, kept?: boolean): Promise<void>;
  follow(found: Found): Promise<void>;
  cancel(): void;
}

/** Without a login of its own a first look is made as nobody: otherwise the browser would ask for one in a window of its own. */
const asNobody: typeof globalThis.fetch = (input, init) => fetch(input, { ...init, credentials: 'omit' });

/** Faults behind which there may be a login. */
const asking: readonly string[] = ['login', 'forbidden', 'redirect', 'not-ours'];

export function useSubscribe(prescribed: readonly string[] | null, onFollowed: () => void): Subscribe {
  const library = useLibrary();
  const language = useContext(LanguageContext);
  const [stage, setStage] = useState<Stage>({ name: 'address' });
  const [kept, setKept] = useState(false);
  const sentence = ({ why, parameters }: { why: Texts; parameters?: Record<string, string | number> }) =>
    say(why, language, parameters);

  async function look(typed: string, login?: Login, withKept = false): Promise<void> {
    const read = readAddress(typed);
    if (!read.ok) return setStage({ name: 'address', fault: sentence(read) });
    const { address, key } = read;
    const asked = askToReach(address);
    setStage({ name: 'looking' });
    setKept(withKept);
    if (!(await asked)) {
      const { host } = new URL(address);
      return setStage({ name: 'failed', fault: say(texts.notAllowed, language, { host }) });
    }
    const looked = await lookAt(address, {
      ...{ login, key, prescribed, known: await readSubscription(library) },
      ...(!withKept && { fetch: asNobody }),
    });
    if (looked.ok && looked.state === 'library') setStage({ name: 'found', found: looked.found });
    else if (looked.ok) setStage({ name: 'empty', address, login });
    else if (asking.includes(looked.fault)) setStage({ name: 'login', address, fault: sentence(looked) });
    else setStage({ name: 'failed', fault: sentence(looked) });
  }

  return {
    stage,
    look,
    follow: async (found) => {
      setStage({ name: 'fetching' });
      const accepted = await accept(library, found, kept ? {} : { fetch: asNobody });
      if (!accepted.ok) return setStage({ name: 'failed', fault: sentence(accepted) });
      setStage({ name: 'address' });
      onFollowed();
    },
    cancel: () => setStage({ name: 'address' }),
  };
}
