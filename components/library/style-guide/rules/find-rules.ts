import { kinds } from '@/components/library/marked/severity-names';
import { effectiveSetting, isChanged } from '@/components/library/style-guide/effective-setting';
import { type InterfaceLanguage, type Kind, type Rule, rules } from '@/lib/checks';
import type { Guide } from '@/lib/library';

/** Which rules are shown. */
export interface RuleFilter {
  readonly words: string;
  readonly show: 'all' | 'off' | 'changed';
}

/** The rules of one kind. */
export interface RuleGroup {
  readonly kind: Kind;
  readonly rules: readonly Rule[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const exampleOf = ({ examples }: Rule): string => examples.map(({ bad }) => bad ?? '').join(' ');

/** The rules with all these words in what they say or in their examples, by kind. */
export function findRules(
  guide: Guide,
  { words, show }: RuleFilter,
  language: InterfaceLanguage,
): readonly RuleGroup[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const fits = (rule: Rule): boolean => {
    if (show === 'off' && effectiveSetting(rule, guide).on) return false;
    if (show === 'changed' && !isChanged(rule, guide)) return false;
    if (wanted.length === 0) return true;
    const text = plain(`${rule.title[language]} ${rule.why[language]} ${rule.id} ${exampleOf(rule)}`);
    return wanted.every((word) => text.includes(word));
  };
  return kinds
    .map((kind) => ({ kind, rules: rules.filter((rule) => rule.kind === kind && fits(rule)) }))
    .filter((group) => group.rules.length > 0);
}
