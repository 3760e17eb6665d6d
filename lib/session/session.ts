import { createStore } from 'zustand/vanilla';
import type { Span } from '@/lib/checks/span';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import { type Editor, editorOf, hasFocus, type Snapshot, watchBox } from '@/lib/editors';
import type { Site } from '@/lib/sites';
import { type CountedIssue, countFound } from './count-issues';
import { isBlank } from './is-blank';
import { keepChecked } from './keep-checked';
import { keepFixing } from './keep-fixing';
import { keepMet } from './keep-met';
import { type ChangeQuieted, keepQuiet } from './keep-quiet';
import { keepReviewed, withoutReview } from './keep-reviewed';
import { keepWriting } from './keep-writing';
import { mediaChange } from './media-change';
import { noted } from './media-notes';
import { placeInstead, placeOf } from './place-of-insertion';
import { placeOfDescriptions, watchMedia } from './read-media';
import { remapIssues } from './remap-issues';
import { type BoxSession, emptySession, type SessionState } from './session-state';
import { showAtRest } from './show-at-rest';
import { issuesNow } from './visible-issues';

/** How long after the last key a word counts as finished, ms. */
const pause = 400;
/** What a person said of a post is lost with it. */
const unsaid = { profile: 'standard', language: 'detect', offerDeclined: false } as const;

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
  /** Changes what the person silenced for good, for this and every other post. */
  readonly changeQuieted?: ChangeQuieted;
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
  changeQuieted,
  isOurs,
}: SessionNeeds): BoxSession {
  const store = createStore<SessionState>(() => emptySession);
  const set = store.setState;
  let place: { readonly box: HTMLElement; readonly editor: Editor } | undefined;
  let boxes = 0;
  let unwatch: (() => void) | undefined;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let caret: Span | undefined;
  let seen: Snapshot | undefined;

  const { check, settle } = keepChecked({ store, site, ask, language, isInUse: () => place !== undefined });

  const writing = keepWriting({
    store,
    site,
    language,
    damaged,
    place: () => place,
    caret: () => caret,
    read,
  });
  const met = keepMet(store);
  const shown = showAtRest(store);
  const fixing = keepFixing({
    shown,
    ...{ store, check, write: writing.write, language },
    count(counted) {
      for (const { what, id } of counted) if (what === 'fixed') met.fixed(id);
      count?.(counted);
    },
  });
  const quiet = keepQuiet({ store, change: changeQuieted, count });

  const reviewed = keepReviewed({ store, site, ask, check, write: writing.write });

  if (count !== undefined) countFound(store, count);

  function lookAtMedia(): void {
    const change = place?.box.isConnected && mediaChange(place.box, site, store.getState());
    if (change) settle(change);
  }

  function read(): void {
    const state = store.getState();
    const { text, media, fixedTogether } = state;
    // A box that is taken off the page may be emptied by its editor first; the post goes on without it.
    if (!place?.box.isConnected) return;
    const snapshot = place.editor.read(place.box);
    seen = snapshot;
    caret = snapshot.caret() ?? caret;
    if (snapshot.text === text) return;
    const typing = !writing.isOpen() && caret !== undefined && caret[0] === caret[1];
    clearTimeout(pauseTimer);
    if (typing) pauseTimer = setTimeout(() => set({ typingAt: undefined }), pause);
    const emptied = snapshot.text.trim() === '' && text.trim() !== '';
    if (emptied) settle({ ...unsaid, ...(media.length === 0 && { notes: {} }) });
    set({
      text: snapshot.text,
      // From change to change: two of them in different places would look like one that takes in all between them.
      carried: remapIssues(issuesNow(state), text, snapshot.text),
      upToDate: false,
      ...(emptied && { template: undefined, review: undefined, reviewed: withoutReview(store.getState()) }),
      typingAt: typing ? caret?.[1] : undefined,
      card: undefined,
      notice: undefined,
      justQuieted: undefined,
      // What is typed after them is not to be lost with them.
      ...(snapshot.text !== fixedTogether?.text && { fixedTogether: undefined }),
    });
    void check();
  }

  function leave(): void {
    unwatch?.();
    unwatch = undefined;
    writing.composing(false);
    place = undefined;
    seen = undefined;
    set({ attached: undefined, card: undefined });
  }

  return {
    id,
    store,
    shown,
    site,
    box: () => place?.box,
    read: () => place?.editor.read(place.box),
    seen: () => seen,
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
          caret = seen?.caret() ?? caret;
        },
        composing: writing.composing,
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
    setLanguage: (chosen) => settle({ language: chosen }),
    setProfile: (profile) => settle({ profile, offerDeclined: profile === 'standard' }),
    checkAnew: () => settle({}),
    async insert(text, instead) {
      const draft = store.getState().text;
      const place = instead === undefined ? placeOf(draft, caret, text) : placeInstead(draft, instead, text);
      const outcome = await writing.write(place.at, place.text, draft);
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
    ...fixing,
    ...quiet,
    ...reviewed,
    set,
  };
}
