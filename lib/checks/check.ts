import {
  type CheckSentence,
  type ContextOf,
  createSentenceCheck,
  type Found,
  type Run,
} from './check-sentence';
import { competing } from './competing';
import { createReport } from './create-report';
import { dayIn } from './day-in';
import { createDraft, type Draft } from './draft';
import { detectLanguage } from './language';
import type { Attachment } from './media';
import { type Platform, platforms } from './platforms';
import type { Profile } from './profile';
import { createRecent } from './recent';
import type { Report } from './report';
import type { Context, Finding, Rule, Severity } from './rule';
import { rules as everyRule } from './rules';
import { type SettledRule, settle, speaking } from './settle';
import type { Dictionary } from './spelling';
import type { StyleGuide } from './style-guide';
import type { InterfaceLanguage } from './texts';

/** What a check needs to know besides the text. */
export interface CheckRequest {
  /** The moment of the check, ms since 1970. */
  readonly now: number;
  /** The site the post is for. */
  readonly platform?: Platform;
  /** BCP 47 code where it is known, as for a template; else the text decides. */
  readonly language?: string;
  /** 'standard' when left out. */
  readonly profile?: Profile;
  readonly media?: readonly Attachment[];
  /** What the issues are told in; English when left out. */
  readonly interfaceLanguage?: InterfaceLanguage;
}

/** Checks one text. Never throws. */
export type Check = (text: string, request: CheckRequest) => Report;

/** What a checker may be given besides the style guide. */
export interface CheckerOptions {
  readonly rules?: readonly Rule[];
  /** A rule threw; told once a rule, and the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
  /** The words of a language (BCP 47), or undefined while they are not at hand. */
  readonly dictionary?: (language: string) => Dictionary | undefined;
}

/** A finding that has its place in the draft. */
export interface Placed {
  readonly rule: Rule;
  readonly order: number;
  readonly severity: Severity;
  readonly finding: Finding;
  /** Where the finding's offsets count from. */
  readonly from: number;
}

/** The rules that speak of one language and profile. */
interface Active {
  readonly count: number;
  readonly post: readonly SettledRule[];
  readonly checkSentence: CheckSentence;
}

const nothing: readonly Found[] = [];

const place = ({ by, finding }: Found, from: number): Placed => ({
  rule: by.rule,
  order: by.order,
  finding,
  from,
  severity: by.severity ?? finding.severity ?? by.rule.severity,
});

/** Prepares a style guide once and gives the function that checks texts by it. */
export function createChecker(guide: StyleGuide, options: CheckerOptions = {}): Check {
  const settled = settle(guide, options.rules ?? everyRule);
  const { agency } = guide;
  const byKind = new Map<string, Active>();
  const languages = createRecent<string>(50);
  const failed = new Set<string>();

  const run: Run = (by, look) => {
    try {
      let found: Found[] | undefined;
      for (const finding of look()) {
        found ??= [];
        found.push({ by, finding });
      }
      return found ?? nothing;
    } catch (error) {
      if (!failed.has(by.rule.id)) options.onRuleError?.(by.rule.id, error);
      failed.add(by.rule.id);
      return [];
    }
  };

  const languageOf = (draft: Draft): string => {
    const sample = draft.masked.slice(0, 500);
    const known = languages.get(sample) ?? detectLanguage(sample, agency.languages);
    languages.set(sample, known);
    return known;
  };

  const activeFor = (language: string, profile: Profile): Active => {
    const known = byKind.get(`${language} ${profile}`);
    if (known !== undefined) return known;
    const all = speaking(settled, language, profile);
    const post = all.filter(({ rule }) => rule.scope === 'post');
    const sentence = all.filter(({ rule }) => rule.scope === 'sentence');
    const active = { count: all.length, post, checkSentence: createSentenceCheck(sentence, post, run) };
    byKind.set(`${language} ${profile}`, active);
    return active;
  };

  return (text, request) => {
    const { now, platform, media = [], profile = 'standard', interfaceLanguage = 'en' } = request;
    const draft = createDraft(text, media);
    const language = request.language ?? languageOf(draft);
    const dictionary = options.dictionary?.(language);
    const active = activeFor(language, profile);
    const context: Context = {
      options: {},
      language,
      now,
      agency,
      profile,
      ...(platform && { platform, length: platforms[platform] }),
      ...(dictionary && { dictionary }),
    };
    const contexts: Context[] = [];
    const contextOf: ContextOf = ({ rule, order, options }) => {
      if (rule.options === undefined) return context;
      contexts[order] ??= { ...context, options };
      return contexts[order];
    };
    const key = `${dayIn(agency.timeZone, now)} ${platform ?? ''} ${dictionary === undefined ? '' : 'spelled'}`;
    const placed: Placed[] = [];
    const woken = new Set<number>();
    for (const sentence of draft.sentences) {
      const { found, wakes } = active.checkSentence(sentence, key, contextOf);
      for (const one of found) placed.push(place(one, sentence.at[0]));
      for (const index of wakes) woken.add(index);
    }
    for (const [index, by] of active.post.entries()) {
      const { rule } = by;
      if (rule.scope !== 'post' || (rule.wakes !== undefined && !woken.has(index))) continue;
      for (const one of run(by, () => rule.check(draft, contextOf(by)))) placed.push(place(one, 0));
    }
    return createReport(draft, competing(draft, placed), context, active.count, interfaceLanguage);
  };
}
