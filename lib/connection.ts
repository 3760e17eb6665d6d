import { browser } from 'wxt/browser';
import type { Texts } from './checks/texts';
import type { Answer, Answers, Asked, MessageName } from './messages';

/** Asks the background; every failure comes back as an answer with a sentence. */
export type Ask = <Name extends MessageName>(
  name: Name,
  asked: Asked<Name>,
) => Promise<Answer<Answers[Name]>>;

type Port = ReturnType<typeof browser.runtime.connect>;
type Waiting = (answer: Answer<unknown> | 'lost') => void;

/** How often it is looked, while an answer is waited for, whether the extension this script belongs to is gone, ms. */
const lookEvery = 500;

const updated: Texts = {
  en: 'Plainpost was updated. Reload this page to go on; copy your text first if the site does not keep it.',
  es: 'Plainpost se actualizó. Vuelva a cargar esta página para continuar; si el sitio no guarda su texto, cópielo antes.',
};
const silent: Texts = {
  en: 'Plainpost gave no answer. Your text is untouched; it will try again at your next change.',
  es: 'Plainpost no respondió. Su texto está intacto; lo intentará de nuevo con el próximo cambio.',
};

/**
 * Opens the line to the background at the first question and again after it was lost: a worker that the browser has
 * put to sleep is woken by the next question, never by us keeping it awake.
 */
export function createConnection(write: (texts: Texts) => string): Ask {
  let port: Port | undefined;
  let next = 0;
  let looking: ReturnType<typeof setInterval> | undefined;
  const waiting = new Map<number, Waiting>();

  function open(): Port {
    const opened = browser.runtime.connect({ name: 'composer' });
    opened.onMessage.addListener((message: { id: number; answer: Answer<unknown> }) => {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) lose();
    });
    return opened;
  }

  function lose(): void {
    port = undefined;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const resolve of lost) resolve('lost');
  }

  /** A line that was opened while the extension was leaving is never said to be lost: its questions would wait for ever. */
  function watchWhileWaiting(): void {
    looking ??= setInterval(() => {
      if (isGone()) lose();
      if (waiting.size > 0) return;
      clearInterval(looking);
      looking = undefined;
    }, lookEvery);
  }

  async function once(name: MessageName, asked: unknown): Promise<Answer<unknown> | 'lost'> {
    port ??= open();
    const id = next++;
    port.postMessage({ id, name, asked });
    const answer = new Promise<Answer<unknown> | 'lost'>((resolve) => waiting.set(id, resolve));
    watchWhileWaiting();
    return answer;
  }

  return async (name, asked) => {
    try {
      const first = await once(name, asked);
      const answer = first === 'lost' ? await once(name, asked) : first;
      if (answer !== 'lost') return answer as Answer<Answers[typeof name]>;
    } catch {
      // Both `connect` and `postMessage` throw once the extension this script belongs to is gone.
      lose();
    }
    return { ok: false, why: write(isGone() ? updated : silent) };
  };
}

const isGone = (): boolean => browser.runtime?.id === undefined;
