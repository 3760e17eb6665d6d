import { unknownAgency } from '@/lib/checks/agency';
import { type AlertSigns, englishSigns, spanishSigns } from '@/lib/checks/data/alert-signs';
import type { Draft } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import { orderIn } from './find-action';
import { findLocation } from './find-location';
import { passageOf, type Readable } from './passage';
import { isVital } from './vital';

/** Whatever a warning says stands near its beginning. */
const longest = 1_200;

/** Whether somebody is told to do what saves lives. */
function givesVitalOrder({ sentences }: Draft, language: Readable): boolean {
  for (const sentence of sentences) {
    if (sentence.at[0] > longest) return false;
    const order = orderIn(sentence, [language]);
    if (order !== undefined && isVital(sentence.prose.slice(order[0]), language)) return true;
  }
  return false;
}

/** “As of 4:15 p.m.”, “until 8 p.m. today”: everyday posts tell when something opens, not since when it is so. */
const moment =
  /(?<!\p{L})(?:as of|(?:struck|shook|hit|broke|blocked|closed|jumped|seen|found|ended) (?:[^.!?\n]{0,40} )?at)\s+(?:about\s+)?(?:\d{1,2}(?::\d\d)?\s?[ap]\.?\s?m|noon|midnight|\d{1,2}:\d\d)|(?<!\p{L})(?:a|desde) las? \d{1,2}(?::\d\d)? [ap]\. ?m/iu;

const clock =
  /(?<![\p{L}\p{N}:])(?:\d{1,2}(?::\d\d)?\s?[ap](?:\.\s?m|m(?!\p{L}))|noon|midnight|mediodía|medianoche)/iu;

/** Whether somebody is told to do anything at all. */
const givesOrder = ({ sentences }: Draft, language: Readable): boolean =>
  sentences.some((sentence) => sentence.at[0] <= longest && orderIn(sentence, [language]) !== undefined);

function isSomewhere(draft: Draft, language: Readable): boolean {
  const context: Context = { options: {}, now: 0, language, agency: unknownAgency, profile: 'standard' };
  return findLocation(passageOf(draft, context)) !== undefined;
}

function reads(signs: AlertSigns, draft: Draft, language: Readable): boolean {
  const text = draft.prose.slice(0, longest);
  const threatens = signs.threat.test(text);
  const isNear = clock.test(text) && signs.near.test(text);
  if (!(threatens || isNear || signs.any.test(text)) || signs.talk.test(text)) return false;
  if (signs.sure.some((sign) => sign.test(text))) return true;
  if (signs.lesson.test(text)) return false;
  if (signs.product.test(text) && signs.holds.test(text)) return true;
  if (!(threatens || isNear) || !isSomewhere(draft, language)) return false;
  if (givesVitalOrder(draft, language) && (threatens || isNear)) return true;
  return isNear && moment.test(text) && givesOrder(draft, language);
}

/** Whether a post reads like a warning of danger, so that it is worth offering to check it as one. */
export const looksLikeAlert = (draft: Draft, language: string): boolean =>
  (language !== 'es' && reads(englishSigns, draft, 'en')) ||
  (language !== 'en' && reads(spanishSigns, draft, 'es'));
