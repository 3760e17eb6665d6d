import { type Draft, type Sentence, wholePost } from '@/lib/checks/draft';
import type { Finding, Fix, PostRule, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import type { Texts } from '@/lib/checks/texts';
import type { Wakes } from '@/lib/checks/wakes';
import { capitalized } from '@/lib/checks/write-fix';
import type { EntryScope, StyleEntry } from './entry';
import { readMessage } from './entry-message';
import { draftPassages, type Passage, sentencePassage } from './passage';

/** What an entry's own type knows of it. */
export interface Look {
  /** The offsets of what it finds count from the passage's start. */
  readonly find: (passage: Passage) => Iterable<Finding>;
  readonly wakes?: Wakes | undefined;
  /** It finds in a sentence all that it would find in more. */
  readonly withinSentence?: boolean;
  readonly covers?: 'sentence' | 'post';
  /** The passages it sees, where they are not those its entry names. */
  readonly scope?: EntryScope;
  /** Its message, where it differs from the entry's. */
  readonly message?: Texts;
}

const ownGuide: Texts = {
  en: 'This is a rule of your agency’s own style guide.',
  es: 'Es una regla de la guía de estilo de su agencia.',
};

const plainLanguage = 'https://www.plainlanguage.gov/guidelines/';

const both = (text: string): Texts => ({ en: text, es: text });

/** The last part of an id, as a person would write it: 'Riverton.TooWordy' is 'Too wordy'. */
function titleOf(id: string): string {
  const last = id.slice(id.lastIndexOf('.') + 1);
  // A rule made in a form bears the name its maker gave it, with that name's capitals.
  if (id.startsWith('own.')) return capitalized(last.replace(/[-_\s]+/g, ' ').trim() || id);
  const spaced = last.replace(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ').replace(/[-_\s]+/g, ' ');
  const lower = spaced.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
  return capitalized(lower.trim() || id);
}

/** A link that is a page and nothing else. */
const pageOf = (link = ''): string => (/^https?:\/\/[^\s"'<>]+$/i.test(link) ? link : plainLanguage);

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** A finding of a passage as one of the post. */
function place(finding: Finding, { from, media }: Passage, draft: Draft): Finding {
  if (media !== undefined) {
    return { ...finding, at: wholePost(draft), media: { index: media, at: finding.at }, fixes: [] };
  }
  if (from === 0) return finding;
  const fixes = finding.fixes?.map((fix): Fix => (fix.at ? { ...fix, at: moved(fix.at, from) } : fix));
  return { ...finding, at: moved(finding.at, from), ...(fixes && { fixes }) };
}

/** What a rule says, from its entry: the agency's own words, whatever language a person reads. */
function textsOf({ id, kind = 'style', severity, description, message, link, languages, on }: StyleEntry) {
  const why = description && readMessage(description).text.en.replace(/\{value\d+\}/g, '…');
  return {
    id,
    kind,
    severity,
    title: both(titleOf(id)),
    why: why ? both(why) : ownGuide,
    message: readMessage(message).text,
    source: pageOf(link),
    ...(languages && { languages }),
    ...(on === false && { off: true as const }),
    examples: [],
  };
}

/** So many findings of an agency's own rules are told of one sentence or post: more would only be noise. */
const most = { sentence: 200, post: 2_000 };
const toldOf = new WeakMap<Sentence | Draft, number>();

/** Lets findings through as long as there are not too many of what they are about. */
function limited(about: Sentence | Draft, limit: number, look: () => Iterable<Finding>): readonly Finding[] {
  let told = toldOf.get(about) ?? 0;
  if (told >= limit) return [];
  const findings: Finding[] = [];
  for (const finding of look()) {
    findings.push(finding);
    told += 1;
    if (told >= limit) break;
  }
  if (findings.length > 0) toldOf.set(about, told);
  return findings;
}

/** Makes a rule of an entry about a post as a whole. */
export const postRule = (entry: StyleEntry, check: PostRule['check']): Rule => ({
  ...textsOf(entry),
  scope: 'post',
  covers: 'post',
  check,
});

function* findInPost(draft: Draft, scope: EntryScope, find: Look['find']): Iterable<Finding> {
  for (const passage of draftPassages(draft, scope)) {
    for (const finding of find(passage)) yield place(finding, passage, draft);
  }
}

/** Makes a rule of an entry; it sees a sentence at a time wherever that comes to the same. */
export function entryRule(entry: StyleEntry, look: Look): Rule | undefined {
  const scope = look.scope ?? entry.scope;
  if (scope === 'title') return undefined;
  const { find, wakes, covers } = look;
  const own = textsOf(entry);
  const texts = look.message === undefined ? own : { ...own, message: look.message };
  const local = scope === 'text' || scope === 'paragraph';
  if (scope === 'sentence' || (local && look.withinSentence === true)) {
    return {
      ...texts,
      scope: 'sentence',
      ...(covers && { covers: 'sentence' as const }),
      ...(wakes && { wakes }),
      check: (sentence) => limited(sentence, most.sentence, () => find(sentencePassage(sentence))),
    };
  }
  const unseen = scope === 'raw' || scope === 'alt';
  return {
    ...texts,
    scope: 'post',
    ...(scope === 'alt' ? { covers: 'post' as const } : covers && { covers }),
    // What wakes a rule is looked for in the words of the post only, without its links.
    ...(wakes && !unseen && { wakes }),
    check: (draft) => limited(draft, most.post, () => findInPost(draft, scope, find)),
  };
}
