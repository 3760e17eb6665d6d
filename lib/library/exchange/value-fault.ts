import type * as v from 'valibot';
import type { Texts } from '@/lib/checks/texts';
import { faultTexts } from './document-texts';
import { filled } from './refusal';

/** What the schema's own messages stand for. */
const own = [faultTexts.language, faultTexts.country, faultTexts.zone];

const kinds: Readonly<Record<string, Texts>> = {
  string: faultTexts.string,
  number: faultTexts.number,
  integer: faultTexts.number,
  boolean: faultTexts.boolean,
  array: faultTexts.array,
  object: faultTexts.object,
  record: faultTexts.object,
  iso_date: faultTexts.day,
  min_value: faultTexts.least,
};

/** What is wrong with a value, as the end of a sentence. */
export function valueFault(issue: v.BaseIssue<unknown>): Texts {
  const { type, received, expected, requirement } = issue;
  const said = own.find(({ en }) => en === issue.message);
  if (said !== undefined) return said;
  if (received === 'undefined') return faultTexts.missing;
  if (type === 'regex' && issue.path?.at(-1)?.key === 'language') return faultTexts.language;
  if (type === 'min_length') return faultTexts.empty;
  if (type === 'max_length' && typeof requirement === 'number') {
    const texts = Array.isArray(issue.input) ? faultTexts.longList : faultTexts.longText;
    return filled(texts, { most: requirement });
  }
  if ((type === 'picklist' || type === 'literal' || type === 'variant') && expected !== null)
    return filled(faultTexts.oneOf, { list: expected.replace(/[()"]/g, '').replaceAll(' | ', ', ') });
  return kinds[type] ?? faultTexts.unfit;
}
