import type { StoreApi } from 'zustand/vanilla';
import type { Span } from '@/lib/checks/span';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Editor, Written } from '@/lib/editors';
import type { Site } from '@/lib/sites';
import { noticeOf } from './notice';
import type { SessionState } from './session-state';
import { sessionTexts } from './session-texts';

/** How long an editor may take a composition to be open after its end, ms: ProseMirror does for 20. */
const afterComposition = 60;

interface Needs {
  readonly store: StoreApi<SessionState>;
  readonly site: Site;
  /** Asked at each sentence. */
  readonly language: () => InterfaceLanguage;
  readonly damaged: WeakSet<HTMLElement>;
  readonly place: () => { readonly box: HTMLElement; readonly editor: Editor } | undefined;
  readonly caret: () => Span | undefined;
  /** Takes in what the box holds. */
  readonly read: () => void;
}

/** What writes into a post's box. */
export interface Writing {
  /** Puts a text in place of what stands at `at`, where the box holds what is expected; says what came of it, and tells the person. */
  write(at: Span, text: string, expected: string): Promise<Written['outcome']>;
  /** Takes in that the person began or ended to compose a character. */
  composing(open: boolean): void;
  /** Whether something is being written this moment. */
  isOpen(): boolean;
}

/** Makes what writes into the box of a post: one change at a time, and none into what the person is composing. */
export function keepWriting({ store, site, language, damaged, place, caret, read }: Needs): Writing {
  const set = store.setState;
  let composing = false;
  let composed = Promise.resolve();
  let open = false;

  async function write(at: Span, text: string, expected: string): Promise<Written['outcome']> {
    const { fixesOff } = store.getState();
    const kept = fixesOff ? sessionTexts.fixesOff : composing ? sessionTexts.composing : undefined;
    if (kept !== undefined || open) {
      set({ notice: { sentence: say(kept ?? sessionTexts.stale, language()) } });
      return 'stale';
    }
    const here = place();
    if (here === undefined) {
      set({ notice: { sentence: say(sessionTexts.gone, language()), copy: expected } });
      return 'gone';
    }
    const { box, editor } = here;
    open = true;
    await composed;
    if (composing) {
      open = false;
      set({ notice: { sentence: say(sessionTexts.composing, language()) } });
      return 'stale';
    }
    const written = await editor.replace(box, { expected, at, text, caret: caret() }).catch((): Written => {
      // Whatever the page made of us: what counts is whether the text still is as it was.
      const same = box.isConnected && editor.read(box).text === expected;
      return same ? { outcome: 'refused' } : { outcome: 'damaged', before: expected };
    });
    open = false;
    if (written.outcome === 'damaged') {
      damaged.add(box);
      set({ fixesOff: true });
    }
    read();
    set({ card: undefined, notice: noticeOf(written, text, site.name, language()) });
    return written.outcome;
  }

  return {
    write,
    composing(now) {
      composing = now;
      if (!now) composed = new Promise((resolve) => setTimeout(resolve, afterComposition));
    },
    isOpen: () => open,
  };
}
