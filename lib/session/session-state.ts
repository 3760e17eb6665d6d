import type { StoreApi } from 'zustand/vanilla';
import type { Profile } from '@/lib/checks';
import type { Issue, IssueFix, Report } from '@/lib/checks/report';
import type { Span } from '@/lib/checks/span';
import type { Snapshot } from '@/lib/editors';
import type { ReviewStanding } from '@/lib/review';
import type { Quieted } from '@/lib/settings';
import type { Site } from '@/lib/sites';
import { type Met, noneMet } from './keep-met';
import type { MediaNote, MediaNotes } from './media-notes';
import type { SeenAttachment } from './seen-attachment';
import type { Shown } from './show-at-rest';

/** One sentence for the person, with the text that can be copied where something could not be written. */
export interface Notice {
  readonly sentence: string;
  readonly copy?: string;
}

/** What was open when a held post was let through: by the keys of its issues, or 'unchecked'. */
export interface Waiver {
  readonly open: readonly string[];
  /** What the person gave as a reason; '' where none was asked for. */
  readonly reason: string;
  /** When, ms since 1970. */
  readonly at: number;
}

/** Fixes that were made together, as what takes them back again. */
export interface FixedTogether {
  /** The text they left: once it is another, they cannot be taken back together. */
  readonly text: string;
  /** What to put where, one after the other. */
  readonly back: readonly { readonly at: Span; readonly text: string }[];
}

/** What a person silenced a moment ago: words of a rule, or the rule. */
export interface JustQuieted {
  readonly rule: string;
  readonly title: string;
  readonly words?: string;
}

/** A language a person can choose for a post, or that the text is to tell. */
export type ChosenLanguage = 'detect' | 'en' | 'es';

/** The state of one post: plain data, so that it can be shown in another frame than the box stands in. */
export interface SessionState {
  /** Counts the boxes the post has been in; undefined while none of them is on the page. */
  readonly attached: number | undefined;
  /** Whether the person has left an empty box: the sidebar rests as a badge. */
  readonly resting: boolean;
  readonly text: string;
  readonly media: readonly SeenAttachment[];
  /** What the person said and wrote of the attachments, until the draft is emptied. */
  readonly notes: MediaNotes;
  /** What the post is for: chosen by the person or by a template, until the box is emptied. */
  readonly profile: Profile;
  /** The language the post is checked in: chosen by the person until the box is emptied, or found in the text. */
  readonly language: ChosenLanguage;
  /** The template that was put in last, until the box is emptied. */
  readonly template: { readonly id: string; readonly name: string; readonly version?: number } | undefined;
  /** The id of the review it was handed over for, until the box is emptied. */
  readonly review: string | undefined;
  /** How reviews are done here and how this one stands; undefined until the background has said so. */
  readonly reviewed: ReviewStanding | undefined;
  /** Whether the person said that this post is no emergency. */
  readonly offerDeclined: boolean;
  /** The report of `checkedText`, which is `text` but for the moment a check is under way. */
  readonly report: Report | undefined;
  readonly checkedText: string;
  /** The report's issues where their words stand in `text` while that is another than `checkedText`. */
  readonly carried: readonly Issue[];
  /** Whether the report is of the post as it is: its text, its attachments and what it is for. */
  readonly upToDate: boolean;
  /** Keys of the issues that are silenced in this tab. */
  readonly ignored: readonly string[];
  /** What the person silenced for good, in every post. */
  readonly quieted: Quieted;
  /** What was silenced last, while it can be taken back at once. */
  readonly justQuieted: JustQuieted | undefined;
  /** The rule of which it is asked whether it should be silent. */
  readonly askedAbout: JustQuieted | undefined;
  /** The fixes made together last, while they can be taken back together. */
  readonly fixedTogether: FixedTogether | undefined;
  /** UTF-16 offset right behind the word being typed; its issues wait until it is finished. */
  readonly typingAt: number | undefined;
  /** The issue whose card is open. */
  readonly card: string | undefined;
  /** The issue the person is looking at in the sidebar. */
  readonly pointed: string | undefined;
  readonly notice: Notice | undefined;
  /** Boxes whose editor changed our text: nothing is written there any more. */
  readonly fixesOff: boolean;
  /** What the post was let through with, the oldest first. */
  readonly waived: readonly Waiver[];
  /** What was found and fixed while it was written, until it is empty. */
  readonly met: Met;
  /** Why the last press of Post is in no record, where records are kept; until it is put away. */
  readonly unrecorded: string | undefined;
}

/** What a check depends on besides the text, and what goes with it. */
export type Setting = Pick<
  SessionState,
  'profile' | 'language' | 'media' | 'notes' | 'offerDeclined' | 'resting'
>;

/** What goes to the reviewer beside the post. */
export interface SentAlong {
  readonly note: string;
  /** It is posted now, and reviewed after. */
  readonly postedAlready: boolean;
}

/** One post being written, and what can be done with it. */
export interface Session {
  /** Tells it from the other sessions of the page. */
  readonly id: string;
  readonly store: StoreApi<SessionState>;
  /** The same as it is shown beside the box. */
  readonly shown: Shown;
  readonly site: Site;
  /** Mends an issue, and tells whether that worked; only ever called on something the person did. */
  apply(issue: Issue, fix: IssueFix): Promise<boolean>;
  /** Makes the first fix of each, as one thing that can be taken back; tells how many were made. */
  applyAll(issues: readonly Issue[]): Promise<number>;
  /** Takes back the fixes made together last. */
  undoAll(): Promise<void>;
  /** Puts a text where the caret was, or in place of what stands at `instead`; resolves to a sentence when it could not. */
  insert(text: string, instead?: Span): Promise<string | undefined>;
  /** Writes in place of what stands at `at`, where the box holds `expected`; tells whether that worked. */
  rewrite(at: Span, text: string, expected: string): Promise<boolean>;
  /** Sends the post for review into the agency's folder; resolves to a sentence when it could not. */
  sendForReview(about: SentAlong): Promise<string | undefined>;
  /** Asks how the post stands; `look` has the agency's folder asked. */
  lookAtReview(look: boolean): Promise<void>;
  /** Takes the person back to the compose box, the caret where it was. */
  focusBox(): Promise<void>;
  /** Takes the person to where the site has an attachment described; `index` is its place among the post's. */
  focusDescriptions(index?: number): void;
  /** Notes what the person said or wrote of the attachment with this key. */
  note(key: string, note: MediaNote): void;
  /** Says what the post is for; the post is checked again. */
  setProfile(profile: Profile): void;
  /** Says what language the post is in; the post is checked again. */
  setLanguage(language: ChosenLanguage): void;
  ignore(issue: Issue): void;
  restoreIgnored(): void;
  /** Silences these words for good, in every post. */
  ignoreAlways(issue: Issue): void;
  /** Turns a rule off for good. */
  turnOff(rule: string, title: string): void;
  /** Shows again what was silenced: some words of a rule, or the rule. */
  showAgain(rule: string, words?: string): void;
  set(
    change: Partial<
      Pick<
        SessionState,
        | 'card'
        | 'pointed'
        | 'notice'
        | 'offerDeclined'
        | 'justQuieted'
        | 'askedAbout'
        | 'template'
        | 'review'
        | 'unrecorded'
      >
    >,
  ): void;
}

/** A session where its box is: on the page. */
export interface BoxSession extends Session {
  attach(box: HTMLElement): void;
  /** Has the post checked once more: its sentences are to be in another language. */
  checkAnew(): void;
  /** Lets go of the box; the post is kept. */
  leave(): void;
  /** The compose box, undefined while none is on the page. */
  box(): HTMLElement | undefined;
  /** What the box holds now; undefined while there is none. */
  read(): Snapshot | undefined;
  /** What it held at its last change, which is read once for all who ask; undefined while there is none. */
  seen(): Snapshot | undefined;
}

/** A session before its first box. */
export const emptySession: SessionState = {
  attached: undefined,
  resting: false,
  text: '',
  media: [],
  notes: {},
  profile: 'standard',
  language: 'detect',
  template: undefined,
  review: undefined,
  reviewed: undefined,
  offerDeclined: false,
  report: undefined,
  checkedText: '',
  carried: [],
  upToDate: false,
  ignored: [],
  quieted: { rules: [], words: [], ignored: {}, asked: [], required: [] },
  justQuieted: undefined,
  askedAbout: undefined,
  fixedTogether: undefined,
  typingAt: undefined,
  card: undefined,
  pointed: undefined,
  notice: undefined,
  fixesOff: false,
  waived: [],
  met: noneMet,
  unrecorded: undefined,
};
