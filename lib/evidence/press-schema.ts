import * as v from 'valibot';
import { longestDraft } from '@/lib/longest-draft';
import { recordedPartSchema } from './content-schema';

const { language, profile, check, settled, approvals } = recordedPartSchema.entries;
const text = v.pipe(v.string(), v.maxLength(longestDraft));
const line = v.pipe(v.string(), v.maxLength(1_000));

/** The shape of one text that a press sends off, as the page's side tells of it: the text itself is among it. */
export const pressedPartSchema = v.object({
  text,
  language,
  profile,
  check,
  issues: v.pipe(
    v.array(
      v.object({
        rule: line,
        severity: v.picklist(['error', 'warning', 'suggestion']),
        state: v.picklist(['open', 'waived', 'ignored', 'silenced']),
        reason: v.pipe(v.string(), v.maxLength(5_000)),
        words: text,
      }),
    ),
    v.maxLength(5_000),
  ),
  settled,
  media: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(['image', 'gif', 'video', 'audio', 'document']),
        alt: v.picklist(['present', 'missing', 'ticked', 'unknown']),
        text: v.nullable(text),
      }),
    ),
    v.maxLength(50),
  ),
  template: v.nullable(v.object({ id: line, name: line, version: v.exactOptional(v.number()) })),
  review: v.exactOptional(line),
  /** What reviewers said of exactly this text. */
  approvals: v.exactOptional(approvals),
});

/** The shape of a press of Post that went through. */
export const pressSchema = v.object({
  /** Of this press: one that is told of twice is written down once. */
  id: v.pipe(v.string(), v.uuid()),
  /** ms since 1970. */
  at: v.pipe(v.number(), v.safeInteger()),
  /** A site's id. */
  site: v.pipe(v.string(), v.maxLength(100)),
  control: line,
  way: v.picklist(['click', 'key', 'shortcut']),
  parts: v.pipe(v.array(pressedPartSchema), v.minLength(1), v.maxLength(50)),
});

export type PressMade = v.InferOutput<typeof pressSchema>;
export type PressedPart = v.InferOutput<typeof pressedPartSchema>;
