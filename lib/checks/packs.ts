import type { StyleGuide } from './style-guide';

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
