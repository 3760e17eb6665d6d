import type { RuleSetting, StyleGuide } from './style-guide';

/** The countries whose customs there are settings for. */
export type PackName = 'us' | 'uk' | 'ca';

/** Rule settings an agency may start from, by name: how the country it works in writes. */
export const packs: Readonly<Record<PackName, StyleGuide['rules']>> = {
  /** As it is: AP times, plain language. */
  us: {},
  /** GOV.UK: 5:30pm, midday, 4 March. */
  uk: {
    'time-format': { options: { style: 'uk' } },
    'time-range': { options: { style: 'uk', noon: 'midday' } },
    'time-24h': { options: { style: 'uk', noon: 'midday' } },
    'noon-midnight': { options: { noon: 'midday' } },
    'date-numeric': { options: { order: 'day-first' } },
    'number-style': { options: { percent: '%', small: 'words', money: 'short' } },
  },
  /** Canada.ca: figures for all numbers, 5:30 pm, no brackets in telephone numbers. */
  ca: {
    'time-format': { options: { style: 'digitalgov' } },
    'time-range': { options: { style: 'digitalgov' } },
    'time-24h': { options: { style: 'digitalgov' } },
    'phone-format': { options: { style: 'dashes', alsoAllow: [] } },
    'sentence-length': { options: { most: 20 } },
  },
};

/** What an agency says of one rule over what its country's customs say of it: what it leaves open stays as is customary. */
export function overCustoms(custom: RuleSetting | undefined, own: RuleSetting | undefined): RuleSetting {
  const options = { ...custom?.options, ...own?.options };
  return { ...custom, ...own, ...(Object.keys(options).length > 0 && { options }) };
}

/** An agency's settings over its country's customs. */
export function withPack(name: PackName, rules: StyleGuide['rules']): StyleGuide['rules'] {
  const pack = packs[name];
  const own = (from: StyleGuide['rules'], id: string) => (Object.hasOwn(from, id) ? from[id] : undefined);
  const ids = new Set([...Object.keys(pack), ...Object.keys(rules)]);
  return Object.fromEntries([...ids].map((id) => [id, overCustoms(own(pack, id), own(rules, id))]));
}
