import * as v from 'valibot';
import type { Template } from './template';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const word = v.pipe(v.string(), v.regex(/^[\p{L}_][\p{L}\p{N}_-]*$/u));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const time = v.pipe(v.number(), v.minValue(0));

const field = v.object({
  name: word,
  label: words(80),
  kind: v.picklist([
    ...(['text', 'long-text', 'choice', 'date', 'time', 'date-time'] as const),
    ...(['number', 'phone', 'link', 'place'] as const),
  ]),
  required: v.boolean(),
  default: v.exactOptional(words(2_000)),
  least: v.exactOptional(v.number()),
  most: v.exactOptional(v.number()),
  zone: v.exactOptional(words(60)),
  choices: v.exactOptional(v.pipe(v.array(words(200)), v.minLength(1))),
  help: v.exactOptional(words(300)),
  day: v.exactOptional(word),
  after: v.exactOptional(word),
});

/** The name is '' until the person gave one; the key is always there. */
const author = v.object({ name: v.pipe(v.string(), v.trim(), v.maxLength(200)), key: words(200) });
const day = v.pipe(v.string(), v.isoDate());

/** The shape of a template's row; what a row of another shape holds is never shown or inserted. */
export const templateSchema = v.object({
  id: words(100),
  library: v.picklist(['starter', 'private', 'working', 'subscribed']),
  title: words(200),
  category: v.picklist(['emergency', 'service', 'meeting', 'community']),
  drill: v.exactOptional(v.boolean()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  pair: words(100),
  body: words(20_000),
  tags: v.exactOptional(v.array(words(80))),
  fields: v.array(field),
  variants: v.exactOptional(v.record(words(100), words(20_000))),
  hashtags: v.exactOptional(v.array(words(100))),
  block: v.exactOptional(word),
  hazard: v.exactOptional(words(80)),
  sites: v.exactOptional(v.array(words(100))),
  status: v.picklist(['draft', 'in-review', 'approved', 'retired']),
  approvals: v.exactOptional(
    v.array(v.object({ by: author, at: time, note: v.exactOptional(words(2_000)) })),
  ),
  version: count,
  author,
  createdAt: time,
  updatedAt: time,
  reviewBy: day,
  expiresOn: v.exactOptional(day),
}) satisfies v.GenericSchema<Template>;
