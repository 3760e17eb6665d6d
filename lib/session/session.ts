import { createStore } from 'zustand/vanilla';
import type { Span } from '@/lib/checks/span';
import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import { type Editor, editorOf, hasFocus, type Written, watchBox } from '@/lib/editors';
import type { Site } from '@/lib/sites';
import { type CountedIssue, countFound } from './count-issues';
import { isBlank } from './is-blank';
import { keepChecked } from './keep-checked';
import { mediaChange } from './media-change';
import { noted } from './media-notes';
import { noticeOf } from './notice';
import { placeOf } from './place-of-insertion';
import { placeOfDescriptions, watchMedia } from './read-media';
import { sameIssue } from './same-issue';
import { type BoxSession, emptySession, type SessionState } from './session-state';
import { sessionTexts } from './session-texts';

/** How long after the last key a word counts as finished, ms. */
const pause = 400;
/** How long an editor may take a composition to be open after its end, ms: ProseMirror does for 20. */
const afterComposition = 60;

export interface SessionNeeds {
  readonly id?: string;
  readonly site: Site;
  /** Gives the editor a box needs. */
  readonly editorFor?: (box: HTMLElement) => Editor;
  /** Boxes whose editor spoiled a change; shared by the sessions of a page. */
  readonly damaged?: WeakSet<HTMLElement>;
  readonly ask: Ask;
  /** Asked at each sentence. */
  readonly language: () => InterfaceLanguage;
  /** Told what becomes of issues, where that is counted. */
  readonly count?: (counted: readonly CountedIssue[]) => void;
  /** Whether the focus went to something of ours. */
  readonly isOurs: (target: EventTarget | null) => boolean;
}

/** Starts the session of one post: it outlives its box, and goes on when the box comes back. */
export function createSession({
  id = '1',
  site,
  editorFor = editorOf,
  damaged = new WeakSet(),
  ask,
  language,
  count,
  isOurs,
}: SessionNeeds): BoxSession {
  const store = createStore<SessionState>(() => emptySession);
  const set = store.setState;
  let place: { readonly box: HTMLElement; readonly editor: Editor } | undefined;
  let boxes = 0;
  let unwatch: (() => void) | undefined;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let caret: Span | undefined;
  let composing = false;
  let composed = Promise.resolve();
  let writing = false;

  const { check, settle } = keepChecked({ store, site, ask, language, isInUse: () => place !== undefined });

  if (count !== undefined) countFound(store, count);

  function lookAtMedia(): void {
    const change = place?.box.isConnected && mediaChange(place.box, site, store.getState());
    if (change) settle(change);
  }

  function read(): void {
    const { text, media } = store.getState();
    // A box that is taken off the page may be emptied by its editor first; the post goes on without it.
    if (!place?.box.isConnected) return;
    const snapshot = place.editor.read(place.box);
    caret = snapshot.caret() ?? caret;
    if (snapshot.text === text) return;
    const typing = !writing && caret !== undefined && caret[0] === caret[1];
    clearTimeout(pauseTimer);
    if (typing) pauseTimer = setTimeout(() => set({ typingAt: undefined }), pause);
    const emptied = snapshot.text.trim() === '' && text.trim() !== '';
    if (emptied)
      settle({ profile: 'standard', offerDeclined: false, ...(media.length === 0 && { notes: {} }) });
    set({
      text: snapshot.text,
      upToDate: false,
      typingAt: typing ? caret?.[1] : undefined,
      card: undefined,
      notice: undefined,
    });
    void check();
  }

  function leave(): void {
    unwatch?.();
    unwatch = undefined;
    composing = false;
    place = undefined;
    set({ attached: undefined, card: undefined });
  }

  async function write(at: Span, text: string, expected: string): Promise<Written['outcome']> {
    const { fixesOff } = store.getState();
    const kept = fixesOff ? sessionTexts.fixesOff : composing ? sessionTexts.composing : undefined;
    if (kept !== undefined || writing) {
      set({ notice: { sentence: say(kept ?? sessionTexts.stale, language()) } });
      return 'stale';
    }
    if (place === undefined) {
      set({ notice: { sentence: say(sessionTexts.gone, language()), copy: expected } });
      return 'gone';
    }
    const { box, editor } = place;
    writing = true;
    await composed;
    if (composing) {
      writing = false;
      set({ notice: { sentence: say(sessionTexts.composing, language()) } });
      return 'stale';
    }
    const written = await editor.replace(box, { expected, at, text, caret }).catch((): Written => {
      // Whatever the page made of us: what counts is whether the text still is as it was.
      const same = box.isConnected && editor.read(box).text === expected;
      return same ? { outcome: 'refused' } : { outcome: 'damaged', before: expected };
    });
    writing = false;
    if (written.outcome === 'damaged') {
      damaged.add(box);
      set({ fixesOff: true });
    }
    read();
    set({ card: undefined, notice: noticeOf(written, text, site.name, language()) });
    return written.outcome;
  }

  return {
    id,
    store,
    site,
    box: () => place?.box,
    read: () => place?.editor.read(place.box),
    leave,
    attach(box) {
      if (place?.box === box) return set({ resting: false });
      leave();
      caret = undefined;
      const editor = editorFor(box);
      place = { box, editor };
      set({ attached: ++boxes, resting: false, fixesOff: damaged.has(box) });
      const unwatchMedia = watchMedia(box, site, lookAtMedia);
      const unwatchBox = watchBox(box, {
        changed: read,
        removed: leave,
        caretMoved: () => {
          caret = editor.read(box).caret() ?? caret;
        },
        composing: (open) => {
          composing = open;
          if (!open) composed = new Promise((resolve) => setTimeout(resolve, afterComposition));
        },
        left: (to) => set({ resting: !isOurs(to) && isBlank(store.getState()) }),
      });
      unwatch = () => {
        unwatchMedia();
        unwatchBox();
      };
      read();
      lookAtMedia();
      void check();
    },
    checkAnew: () => settle({}),
    setProfile: (profile) => settle({ profile, offerDeclined: profile === 'standard' }),
    async apply(issue, { text }) {
      const { checkedText: before } = store.getState();
      // Right after a keystroke the offsets are of the text before it: those of the next report count.
      await check();
      const now = store.getState();
      const { report, checkedText } = now;
      const fix = sameIssue(issue, before, now)?.fixes.find((one) => one.text === text);
      if (fix === undefined) {
        // Without a report the notice says already why there is none.
        if (report !== undefined) set({ notice: { sentence: say(sessionTexts.stale, language()) } });
        return false;
      }
      const isDone = (await write(fix.at, fix.text, checkedText)) === 'done';
      if (isDone) count?.([{ what: 'fixed', id: issue.rule }]);
      return isDone;
    },
    async insert(text) {
      const draft = store.getState().text;
      const place = placeOf(draft, caret, text);
      const outcome = await write(place.at, place.text, draft);
      return outcome === 'done' ? undefined : (store.getState().notice?.sentence ?? '');
    },
    async focusBox() {
      // A box that has the focus has its caret too, and the person may be moving it.
      if (place === undefined || hasFocus(place.box)) return;
      place.box.focus({ preventScroll: true });
      if (caret !== undefined) await place.editor.select(place.box, caret);
    },
    focusDescriptions(index) {
      if (place !== undefined) placeOfDescriptions(place.box, site, index)?.focus();
    },
    note(key, note) {
      const notes = noted(store.getState().notes, key, note);
      (note.seenTo === undefined ? set : settle)({ notes });
    },
    ignore(issue) {
      count?.([{ what: 'ignored', id: issue.rule }]);
      set(({ ignored }) => ({ ignored: [...new Set([...ignored, issue.key])], card: undefined }));
    },
    restoreIgnored: () => set({ ignored: [] }),
    set,
  };
}
