import { competing } from './competing';
import { countLength } from './count-length';
import { dayIn } from './day-in';
import { createDraft, type Draft, type PlacedSentence } from './draft';
import { detectLanguage } from './language';
import { createRecent } from './recent';
import type { Report } from './report';
import { reportIssues } from './report-issues';
import type { Context, Finding, LengthRule, Rule, Severity } from './rule';
import { rules as everyRule } from './rules';
import { settle } from './settle';
import type { StyleGuide } from './style-guide';
import type { InterfaceLanguage } from './texts';

/** What a check needs to know besides the text. */
export interface CheckRequest {
  /** The moment of the check, ms since 1970. */
  readonly now: number;
  /** How the site counts; left out for a site without a known limit. */
  readonly length?: LengthRule;
  /** BCP 47 code where it is known, as for a template; else the text decides. */
  readonly language?: string;
  /** What the issues are told in; English when left out. */
  readonly interfaceLanguage?: InterfaceLanguage;
}

/** Checks one text. Never throws. */
export type Check = (text: string, request: CheckRequest) => Report;

/** What a checker tells besides its reports. */
export interface CheckerEvents {
  /** A rule threw; told once a rule, and the other rules go on. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
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

interface Found {
  readonly order: number;
  readonly finding: Finding;
}

const sentencesKept = 2_000;
const longestKept = 2_000;
const speaks = (rule: Rule, language: string): boolean => rule.languages?.includes(language) ?? true;

/** Prepares a style guide once and gives the function that checks texts by it. */
export function createChecker(
  guide: StyleGuide,
  rules: readonly Rule[] = everyRule,
  events: CheckerEvents = {},
): Check {
  const settled = settle(guide, rules);
  const sentences = createRecent<readonly Found[]>(sentencesKept);
  const languages = createRecent<string>(50);
  const failed = new Set<string>();

  const run = (rule: Rule, order: number, look: () => Iterable<Finding>): Found[] => {
    try {
      return Array.from(look(), (finding) => ({ order, finding }));
    } catch (error) {
      if (!failed.has(rule.id)) events.onRuleError?.(rule.id, error);
      failed.add(rule.id);
      return [];
    }
  };

  const languageOf = (draft: Draft): string => {
    const sample = draft.masked.slice(0, 500);
    const known = languages.get(sample);
    if (known !== undefined) return known;
    const language = detectLanguage(sample, settled.languages);
    languages.set(sample, language);
    return language;
  };

  return (text, request) => {
    const draft = createDraft(text);
    const language = request.language ?? languageOf(draft);
    const context = (options: unknown): Context => ({
      options,
      language,
      now: request.now,
      timeZone: settled.timeZone,
      hashtags: guide.hashtags,
      acronyms: guide.acronyms,
      ...(request.length && { length: request.length }),
    });
    const active = settled.rules.filter(({ rule }) => speaks(rule, language));
    const day = dayIn(settled.timeZone, request.now);

    const checkSentence = (sentence: PlacedSentence): readonly Found[] => {
      const key = `${language} ${day} ${sentence.prose}\n${sentence.text}`;
      const known = sentences.get(key);
      if (known !== undefined) return known;
      const found = active.flatMap(({ rule, order, options }) =>
        rule.scope === 'sentence' ? run(rule, order, () => rule.check(sentence, context(options))) : [],
      );
      if (sentence.text.length <= longestKept) sentences.set(key, found);
      return found;
    };

    const place = (found: readonly Found[], from: number): Placed[] =>
      found.flatMap(({ order, finding }) => {
        const one = settled.rules[order];
        if (one === undefined) return [];
        const severity = one.severity ?? finding.severity ?? one.rule.severity;
        return [{ rule: one.rule, order, finding, from, severity }];
      });
    const placed = draft.sentences.flatMap((sentence) => place(checkSentence(sentence), sentence.at[0]));
    for (const { rule, order, options } of active) {
      if (rule.scope === 'post')
        placed.push(
          ...place(
            run(rule, order, () => rule.check(draft, context(options))),
            0,
          ),
        );
    }
    const length = request.length;
    return {
      issues: reportIssues(draft, competing(draft, placed), request.interfaceLanguage ?? 'en'),
      language,
      rulesRun: active.length,
      ...(length && { length: { count: countLength(text, length), limit: length.limit } }),
    };
  };
}
