import { entryRules } from './entries/entry-rules';
import type { Profile } from './profile';
import type { Rule, Severity } from './rule';
import type { StyleGuide } from './style-guide';

/** A rule as the style guide wants it. */
export interface SettledRule {
  readonly rule: Rule;
  readonly order: number;
  readonly options: unknown;
  /** The agency's own word on how much it matters, over the rule's and a finding's. */
  readonly severity?: Severity;
}

const sameShape = (value: unknown, model: unknown): boolean =>
  typeof value === typeof model &&
  Array.isArray(value) === Array.isArray(model) &&
  (!Array.isArray(value) || value.every((one) => typeof one === 'string'));

/** The rule's own options, with those of the guide's that a default names and that are of its kind. */
export function optionsFor(rule: Rule, wanted: Readonly<Record<string, unknown>> = {}): unknown {
  const defaults = rule.options ?? {};
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      name,
      Object.hasOwn(wanted, name) && sameShape(wanted[name], value) ? wanted[name] : value,
    ]),
  );
}

/** Reads a style guide once, so that checking a text need not: the rules that run, the agency's own last. */
export function settle(guide: StyleGuide, rules: readonly Rule[]): readonly SettledRule[] {
  const settled: SettledRule[] = [];
  for (const rule of [...rules, ...entryRules(guide.entries)]) {
    const setting = Object.hasOwn(guide.rules, rule.id) ? guide.rules[rule.id] : undefined;
    if (!(setting?.on ?? rule.off !== true)) continue;
    settled.push({
      rule,
      order: settled.length,
      options: optionsFor(rule, setting?.options),
      ...(setting?.severity && { severity: setting.severity }),
    });
  }
  return settled;
}

/** Whether a rule speaks of a language: one about 'zh' speaks of 'zh-Hant' too. */
const speaksOf = ({ languages }: Rule, language: string): boolean =>
  languages?.some((one) => one === language || language.startsWith(`${one}-`)) ?? true;

/** Those of them that speak of a language and a profile. */
export const speaking = (
  settled: readonly SettledRule[],
  language: string,
  profile: Profile,
): readonly SettledRule[] =>
  settled.filter(({ rule }) => speaksOf(rule, language) && (rule.profiles?.includes(profile) ?? true));
