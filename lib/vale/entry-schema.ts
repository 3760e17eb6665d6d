import * as v from 'valibot';
import type { StyleEntry } from '@/lib/checks/entries/entry';

const mostTokens = 20_000;
const longestToken = 4_000;

const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const token = v.pipe(v.string(), v.maxLength(longestToken));
const tokens = v.pipe(v.array(token), v.maxLength(mostTokens));
const someTokens = v.pipe(tokens, v.minLength(1));
const flag = v.exactOptional(v.boolean());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

/** `v.record` would drop words such as “constructor”. */
const isSwap = (value: unknown): value is Record<string, string> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const pairs = Object.entries(value);
  return (
    pairs.length <= mostTokens &&
    pairs.every(
      ([key, text]) => key.length <= longestToken && typeof text === 'string' && text.length <= longestToken,
    )
  );
};
const swap = v.custom<Record<string, string>>(isSwap, 'a swap is text for text');

const action = v.object({
  name: v.picklist(['replace', 'remove', 'edit', 'convert', 'suggest']),
  params: v.exactOptional(v.pipe(v.array(token), v.maxLength(100))),
});

const examples = v.pipe(v.array(words(2_000)), v.maxLength(100));

const every = {
  id: v.pipe(v.string(), v.maxLength(200), v.regex(/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$/u)),
  message: words(1_000),
  severity: v.picklist(['error', 'warning', 'suggestion']),
  scope: v.picklist(['text', 'sentence', 'paragraph', 'list', 'alt', 'title', 'summary', 'raw']),
  kind: v.exactOptional(
    v.picklist(['plain-language', 'accessibility', 'style', 'inclusive', 'emergency', 'platform', 'privacy']),
  ),
  on: flag,
  languages: v.exactOptional(v.pipe(v.array(words(40)), v.maxLength(50))),
  description: v.exactOptional(words(2_000)),
  link: v.exactOptional(v.pipe(words(2_000), v.regex(/^https?:\/\//i))),
  action: v.exactOptional(action),
  ignoreCase: flag,
  examples: v.exactOptional(v.object({ pass: v.exactOptional(examples), fail: v.exactOptional(examples) })),
};

/** The shape of one of an agency's own rules; the patterns in it are judged by `judgeEntry`. */
export const entrySchema = v.variant('type', [
  v.object({
    ...every,
    type: v.literal('existence'),
    tokens,
    raw: v.exactOptional(tokens),
    append: flag,
    nonword: flag,
    exceptions: v.exactOptional(tokens),
  }),
  v.object({
    ...every,
    type: v.literal('substitution'),
    swap,
    nonword: flag,
    capitalize: flag,
    exceptions: v.exactOptional(tokens),
  }),
  v.object({
    ...every,
    type: v.literal('occurrence'),
    token: words(longestToken),
    max: v.exactOptional(count),
    min: v.exactOptional(count),
  }),
  v.object({
    ...every,
    type: v.literal('repetition'),
    tokens: someTokens,
    max: v.exactOptional(count),
    alpha: flag,
    exceptions: v.exactOptional(tokens),
  }),
  v.object({ ...every, type: v.literal('consistency'), either: swap, nonword: flag }),
  v.object({
    ...every,
    type: v.literal('conditional'),
    first: words(longestToken),
    second: words(longestToken),
    exceptions: v.exactOptional(tokens),
  }),
  v.object({
    ...every,
    type: v.literal('capitalization'),
    match: words(longestToken),
    style: v.exactOptional(v.picklist(['AP', 'Chicago'])),
    threshold: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    exceptions: v.exactOptional(tokens),
    indicators: v.exactOptional(tokens),
    prefix: v.exactOptional(token),
  }),
  v.object({ ...every, type: v.literal('metric'), formula: words(2_000), condition: words(500) }),
]) satisfies v.GenericSchema<unknown, StyleEntry>;
