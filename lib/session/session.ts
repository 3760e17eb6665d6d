import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue, IssueFix, Report } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import { caretOf, type Editor, type Written, watchBox } from '@/lib/editors';
import { longestDraft } from '@/lib/longest-draft';
import type { Site } from '@/lib/sites';
import { noticeOf } from './notice';
import { placeOf } from './place-of-insertion';
import { sessionTexts } from './session-texts';

/** One sentence for the person, with the text that can be copied where something could not be written. */
export interface Notice {
  readonly sentence: string;
  readonly copy?: string;
}

/** The post being written on this page. */
export interface SessionState {
  /** The compose box in use, undefined while none is on the page. */
  readonly box: HTMLElement | undefined;
  /** Whether the person has left an empty box: the sidebar rests as a badge. */
  readonly resting: boolean;
  readonly text: string;
  /** The report of `checkedText`, which is `text` but for the moment a check is under way. */
  readonly report: Report | undefined;
  readonly checkedText: string;
  /** Keys of the issues that are silenced in this tab. */
  readonly ignored: ReadonlySet<string>;
  /** UTF-16 offset right behind the word being typed; its issues wait until it is finished. */
  readonly typingAt: number | undefined;
  /** The issue whose card is open. */
  readonly card: string | undefined;
  /** The issue the person is looking at in the sidebar. */
  readonly pointed: string | undefined;
  readonly notice: Notice | undefined;
  /** Boxes whose editor changed our text: nothing is written there any more. */
  readonly fixesOff: boolean;
}

/** A session and what can be done with it. */
export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly site: Site;
  readonly editor: Editor;
  attach(box: HTMLElement): void;
  /** Mends an issue; only ever called on something the person did. */
  apply(fix: IssueFix): Promise<void>;
  /** Puts a text where the caret was; resolves to a sentence when it could not. */
  insert(text: string): Promise<string | undefined>;
  ignore(issue: Issue): void;
  restoreIgnored(): void;
  set(change: Partial<Pick<SessionState, 'card' | 'pointed' | 'notice'>>): void;
}

/** How long after the last key a word counts as finished, ms. */
const pause = 400;

const empty: SessionState = {
  box: undefined,
  resting: false,
  text: '',
  report: undefined,
  checkedText: '',
  ignored: new Set(),
  typingAt: undefined,
  card: undefined,
  pointed: undefined,
  notice: undefined,
  fixesOff: false,
};

interface Needs {
  readonly site: Site;
  readonly editor: Editor;
  readonly ask: Ask;
  readonly language: InterfaceLanguage;
  /** Whether the focus went to something of ours. */
  readonly isOurs: (target: EventTarget | null) => boolean;
}

/** Starts the session of one page: it outlives its box, and goes on when the box comes back. */
export function createSession({ site, editor, ask, language, isOurs }: Needs): Session {
  const store = createStore<SessionState>(() => empty);
  const set = store.setState;
  const damaged = new WeakSet<HTMLElement>();
  let unwatch: (() => void) | undefined;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let caret: Span | undefined;
  let composing = false;
  let checking = false;
  let writing = false;

  async function check(): Promise<void> {
    if (checking) return;
    checking = true;
    for (;;) {
      const { text, checkedText, report } = store.getState();
      if (report !== undefined && text === checkedText) break;
      if (text.length > longestDraft) {
        set({ report: undefined, notice: { sentence: say(sessionTexts.tooLong, language) } });
        break;
      }
      const answer = await ask('check', { text, site: site.id });
      if (!answer.ok) {
        set({ report: undefined, notice: { sentence: answer.why } });
        break;
      }
      if (store.getState().text === text) set({ report: answer.value, checkedText: text });
    }
    checking = false;
  }

  function read(): void {
    const { box, text } = store.getState();
    if (box === undefined) return;
    const snapshot = editor.read(box);
    caret = caretOf(box, snapshot) ?? caret;
    if (snapshot.text === text) return;
    const typing = !writing && caret !== undefined && caret[0] === caret[1];
    clearTimeout(pauseTimer);
    if (typing) pauseTimer = setTimeout(() => set({ typingAt: undefined }), pause);
    set({
      text: snapshot.text,
      typingAt: typing ? caret?.[1] : undefined,
      card: undefined,
      notice: undefined,
    });
    void check();
  }

  function leave(): void {
    unwatch?.();
    unwatch = undefined;
    set({ box: undefined, card: undefined });
  }

  async function write(at: Span, text: string, expected: string): Promise<Written['outcome']> {
    const { box, fixesOff } = store.getState();
    const kept = fixesOff ? sessionTexts.fixesOff : composing ? sessionTexts.composing : undefined;
    if (kept !== undefined || writing) {
      set({ notice: { sentence: say(kept ?? sessionTexts.stale, language) } });
      return 'stale';
    }
    if (box === undefined) {
      set({ notice: { sentence: say(sessionTexts.gone, language), copy: expected } });
      return 'gone';
    }
    writing = true;
    const written = await editor.replace(box, expected, at, text);
    writing = false;
    if (written.outcome === 'damaged') {
      damaged.add(box);
      set({ fixesOff: true });
    }
    read();
    set({ card: undefined, notice: noticeOf(written, text, site.name, language) });
    return written.outcome;
  }

  return {
    store,
    site,
    editor,
    attach(box) {
      if (store.getState().box === box) return set({ resting: false });
      leave();
      caret = undefined;
      set({ box, resting: false, fixesOff: damaged.has(box) });
      unwatch = watchBox(box, {
        changed: read,
        removed: leave,
        caretMoved: () => {
          caret = caretOf(box, editor.read(box)) ?? caret;
        },
        composing: (open) => {
          composing = open;
        },
        left: (to) => set({ resting: !isOurs(to) && store.getState().text.trim() === '' }),
      });
      read();
      void check();
    },
    async apply(fix) {
      await write(fix.at, fix.text, store.getState().checkedText);
    },
    async insert(text) {
      const draft = store.getState().text;
      const place = placeOf(draft, caret, text);
      const outcome = await write(place.at, place.text, draft);
      return outcome === 'done' ? undefined : (store.getState().notice?.sentence ?? '');
    },
    ignore(issue) {
      set(({ ignored }) => ({ ignored: new Set(ignored).add(issue.key), card: undefined }));
    },
    restoreIgnored: () => set({ ignored: new Set() }),
    set,
  };
}
