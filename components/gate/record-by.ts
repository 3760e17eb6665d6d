import { type InterfaceLanguage, say, type Texts } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { PressedPosts } from '@/lib/gate';
import type { Asked } from '@/lib/messages';
import type { Sessions } from '@/lib/session';

const noAnswer: Texts = {
  en: 'You pressed Post, and no record of it was kept: Plainpost gave no answer. Reload this page before you post again.',
  es: 'Usted pulsó Publicar y no quedó registro: Plainpost no respondió. Vuelva a cargar esta página antes de publicar de nuevo.',
};

interface Needs {
  readonly ask: Ask;
  readonly sessions: Sessions;
  readonly language: () => InterfaceLanguage;
  /** Whether records are kept. */
  readonly isOn: () => boolean;
  /** Keeps a press until it is written down, should this page be gone by then. */
  readonly putAside: (press: Asked<'record'>) => void;
}

/**
 * Has a press of Post written down, where records are kept: sent before the site hears of the press, and waited for by
 * nobody. Where it was not written down the sidebar says so, until it is put away or the next one is.
 */
export function recordBy({ ask, sessions, language, isOn, putAside }: Needs): (made: PressedPosts) => void {
  return async (made) => {
    if (!isOn()) return;
    const press = { id: crypto.randomUUID(), at: Date.now(), ...made };
    putAside(press);
    const answer = await ask('record', press);
    const unrecorded = answer.ok ? answer.value?.why : say(noAnswer, language());
    for (const { store } of sessions.store.getState().all) store.setState({ unrecorded });
  };
}
