import type { Issue } from '@/lib/checks/report';
import type { Quieted } from '@/lib/settings';

/** How often a person ignores a rule before being asked, once, whether it should be silent. */
const enough = 3;

/** Whether the policy requires a rule: nothing it says can be passed over. */
export const isRequired = ({ required }: Quieted, rule: string): boolean => required.includes(rule);

/** Whether a person said for good that this is not to be shown. */
export const isQuieted = ({ rules, words }: Quieted, { rule, words: at }: Issue): boolean =>
  rules.some(({ id }) => id === rule) || words.some((one) => one.rule === rule && one.words === at);

/** What is silent once these words are ignored for good. */
export function withWords(now: Quieted, { rule, words, title }: Issue): Quieted {
  const others = now.words.filter((one) => one.rule !== rule || one.words !== words);
  return { ...now, words: [...others, { rule, words, title }] };
}

/** What is silent once a rule is turned off. */
export function withRule(now: Quieted, id: string, title: string): Quieted {
  return { ...now, rules: [...now.rules.filter((one) => one.id !== id), { id, title }] };
}

/** What is silent once a rule, or some words of it, are to be shown again. */
export function withoutQuiet(now: Quieted, rule: string, words?: string): Quieted {
  return words === undefined
    ? { ...now, rules: now.rules.filter(({ id }) => id !== rule) }
    : { ...now, words: now.words.filter((one) => one.rule !== rule || one.words !== words) };
}

/** One more ignored of a rule. */
export function withIgnored(now: Quieted, rule: string): Quieted {
  const times = Object.hasOwn(now.ignored, rule) ? (now.ignored[rule] ?? 0) : 0;
  return { ...now, ignored: { ...now.ignored, [rule]: times + 1 } };
}

/** Whether it is time to ask whether a rule should be silent: the person has ignored it often, and was never asked. */
export const isToBeAsked = (now: Quieted, rule: string): boolean =>
  (now.ignored[rule] ?? 0) >= enough && !now.asked.includes(rule) && !now.rules.some(({ id }) => id === rule);

/** The same once the person was asked. */
export const withAsked = (now: Quieted, rule: string): Quieted => ({
  ...now,
  asked: [...new Set([...now.asked, rule])],
});
