import * as v from 'valibot';
import type { Report } from './checks/report';
import { pressSchema } from './evidence/press-schema';
import type { Filled, TemplateSummary, TemplateToFill } from './library/template';
import { longestDraft } from './longest-draft';
import type { PostPreview } from './preview';
import type { ReviewStanding } from './review';
import type { SharingLine } from './sharing/sharing-line';

const text = v.pipe(v.string(), v.maxLength(longestDraft));
const name = v.pipe(v.string(), v.maxLength(100));

const unread = v.object({
  knowable: v.literal(false),
  status: v.exactOptional(v.picklist(['there', 'asked'])),
});
const alt = v.union([text, unread]);
const attachment = v.object({
  kind: v.picklist(['image', 'gif', 'video', 'audio', 'document']),
  alt,
  fileName: v.exactOptional(name),
});

const uuid = v.pipe(v.string(), v.uuid());

/** A draft as it is handed over for review; `id` is the review it had before. */
const handedOver = {
  id: v.exactOptional(uuid),
  text,
  site: name,
  /** For a page that is none of the sites: its host. */
  siteName: v.pipe(v.string(), v.maxLength(200)),
  profile: v.picklist(['standard', 'emergency', 'drill']),
  media: v.pipe(v.array(attachment), v.maxLength(50)),
  /** Keys of the issues the author silenced. */
  ignored: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(5_000)),
  template: v.exactOptional(v.object({ id: name, name: v.pipe(v.string(), v.maxLength(500)) })),
} as const;

/** Every message there is, by the shape of what is asked; anything else is answered with a refusal. */
export const requests = {
  /** Puts the sidebar into the frame that asks. */
  loadComposer: v.object({}),
  /** Opens the page on which templates and style guide are kept. */
  openLibrary: v.object({}),
  /** Checks a draft; `site` is a site's id. */
  check: v.object({
    text,
    site: name,
    language: v.optional(name),
    /** The language of the sentences, where it is not the one the background knows of. */
    speaks: v.exactOptional(v.picklist(['en', 'es'])),
    profile: v.optional(v.picklist(['standard', 'emergency', 'drill'])),
    media: v.optional(v.pipe(v.array(attachment), v.maxLength(50))),
  }),
  /** How a post looks on the sites and how it is said; its language, or else that of the interface, is the voice's. */
  preview: v.object({ text, language: v.optional(name) }),
  /** Approved templates that match a search, best first; an empty query gives all. */
  findTemplates: v.object({ query: v.pipe(v.string(), v.maxLength(200)) }),
  /** One approved template, with its fields and its other languages. */
  readTemplate: v.object({ id: name }),
  /** The finished text for a site, by its id, or what is still missing. */
  fillTemplate: v.object({
    id: name,
    values: v.record(name, v.pipe(v.string(), v.maxLength(5_000))),
    site: v.exactOptional(name),
  }),
  /** How the library stands that the agency shares. */
  sharing: v.object({}),
  /** Hands a draft over to the page it goes out for review from, and shows that. */
  startReview: v.object(handedOver),
  /** Sends a draft for review into the agency's folder: only ever on a press of the person's. */
  sendForReview: v.object({
    ...handedOver,
    /** To the reviewer. */
    note: v.pipe(v.string(), v.maxLength(10_000)),
    /** It is posted now, and reviewed after. */
    postedAlready: v.exactOptional(v.literal(true)),
  }),
  /** How reviews are done here, and how the post with this id or text stands; `look` has the agency's folder asked first. */
  readReview: v.object({ id: v.exactOptional(uuid), text, look: v.boolean() }),
  /** Adds to the counts of this computer, where they are switched on: ids of rules and templates only. */
  count: v.object({
    counts: v.pipe(
      v.array(
        v.object({
          what: v.picklist(['found', 'fixed', 'ignored', 'inserted']),
          id: v.pipe(v.string(), v.regex(/^\S{1,100}(?: [a-z-]{1,40})?$/u)),
        }),
      ),
      v.maxLength(200),
    ),
  }),
  /** The site's own Post control was pressed; it is written down where records are switched on. */
  record: pressSchema,
} as const;

/** A preview, and by whom the post is. */
export interface SentPreview extends PostPreview {
  /** The agency's name and its first account name, '' where the style guide names none. */
  readonly by: { readonly name: string; readonly handle: string };
}

/** What each message is answered with. */
export interface Answers {
  loadComposer: null;
  openLibrary: null;
  check: Report;
  preview: SentPreview;
  findTemplates: TemplateSummary[];
  readTemplate: TemplateToFill | null;
  fillTemplate: Filled;
  /** Null where no library is followed. */
  sharing: SharingLine | null;
  startReview: { readonly id: string };
  sendForReview: { readonly id: string };
  readReview: ReviewStanding;
  count: null;
  /** null where it was written down, or nothing is to be; else one sentence on why it was not. */
  record: { readonly why: string } | null;
}

export type MessageName = keyof typeof requests;
export type Asked<Name extends MessageName> = v.InferOutput<(typeof requests)[Name]>;

/** An answer, with a sentence on anything the person should know beside it; or one that says why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly notice?: string | null }
  | { readonly ok: false; readonly why: string };
