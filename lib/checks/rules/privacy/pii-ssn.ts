import type { Sentence } from '@/lib/checks/draft';
import { removedNumber } from '@/lib/checks/privacy/removed';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { digits } from '@/lib/checks/wakes';

const shaped = /(?<![\p{L}\p{N}.#/-])(\d{3})([- ])(\d{2})\2(\d{4})(?![\p{N}/-]|\.\d)/gu;
/** As the figures stand in any of them. */
const sign = /\d{3}[- .]?\d{2}[- .]?\d{4}/;
const named =
  /(?:\bSSNs?\b|\bITIN\b|\bsocial security (?:number|no\.?|#|card number)|(?<!\p{L})(?:número|núm\.?) de seguro social)[^\d\n]{0,24}?(\d{3}[- .]?\d{2}[- .]?\d{4})(?![\p{N}-])/giu;
/** Other numbers are cut the same way. */
const otherNumber =
  /\b(?:parcel|apn|permits?|bids?|rfp|projects?|pin|lot|items?|invoice|parts?|cases?|models?|order|tracking|catalog|ordinance|resolution|license|section|code|extension|stock|nsn|isbn)\b/i;

/** Whether three, two and four digits can be the number of a person. */
const isGiven = (area: string, group: string, serial: string): boolean =>
  area !== '000' && area !== '666' && group !== '00' && serial !== '0000' && (area < '900' || group >= '50');

export default {
  id: 'pii-ssn',
  kind: 'privacy',
  severity: 'error',
  title: { en: 'Take out the Social Security number', es: 'Quite el número de Seguro Social' },
  why: {
    en: 'With this number, a stranger can take a person’s identity.',
    es: 'Con este número, un extraño puede robar la identidad de una persona.',
  },
  message: {
    en: '“{words}” looks like a Social Security number.',
    es: '“{words}” parece un número de Seguro Social.',
  },
  source: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  scope: 'sentence',
  wakes: { signs: digits },
  *check({ text, masked }: Sentence, context: Context): Iterable<Finding> {
    if (!sign.test(masked)) return;
    const found = new Set<number>();
    for (const { 0: whole, 1: number = '', index } of masked.matchAll(named)) {
      const start = index + whole.length - number.length;
      found.add(start);
      yield { at: [start, index + whole.length], fixes: [removedNumber(context)] };
    }
    for (const { 0: whole, 1: area = '', 3: group = '', 4: serial = '', index } of masked.matchAll(shaped)) {
      if (found.has(index) || !isGiven(area, group, serial)) continue;
      if (otherNumber.test(text.slice(Math.max(0, index - 40), index))) continue;
      yield { at: [index, index + whole.length], fixes: [removedNumber(context)] };
    }
  },
  examples: [
    { bad: 'His SSN is [[219-09-9999]].', good: 'His SSN is [removed].' },
    {
      bad: 'Lost wallet with a card that says [[457-55-5462]].',
      good: 'Lost wallet with a card that says [removed].',
    },
    { bad: 'Social Security number: [[457555462]]', good: 'Social Security number: [removed]' },
    { bad: 'Applicant [[457 55 5462]] is approved.', good: 'Applicant [removed] is approved.' },
    {
      bad: 'Su número de seguro social es [[457-55-5462]].',
      good: 'Su número de seguro social es [eliminado].',
      context: { language: 'es' },
    },
    { ok: 'Call 555-010-0199 or 800-555-0100.' },
    { ok: 'Never give your Social Security number to a caller.' },
    { ok: 'Parcel number 219-09-9999 is for sale.' },
    { ok: 'The number 000-12-3456 was never given to anybody.' },
    { ok: 'Call Social Security at 800-772-1213 to replace your card.' },
    { ok: 'The score was 457-55-5462-1.' },
  ],
} satisfies Rule;
