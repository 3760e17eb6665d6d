import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { findAcronyms } from '@/lib/checks/find-acronyms';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized, replacement } from '@/lib/checks/write-fix';

/** “LSU Center”, “BHP Billiton”: likely a name that its readers know. */
const partOfName = ({ at: [start], text }: PlacedSentence, at: Span): boolean =>
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(at[1] - start));

/** What offices say of themselves. */
const acts =
  /^\s+(?:(?:has|have|had|also|just|again|will|now)\s+){0,2}(?:activated?|announce[sd]?|advise[sd]?|confirm(?:s|ed)?|encourages?|ensures?|extend(?:s|ed)|issue[sd]?|launche[sd]|offer(?:s|ed)|open(?:s|ed)|provide[sd]?|recommends?|release[sd]?|remind(?:s|ed)|report(?:s|ed)|respond(?:s|ed)|responding|suspend(?:s|ed)|thanks?|update[sd]?|urge[sd]?|want(?:s|ed)|work(?:s|ed)|invite[sd]?|ask(?:s|ed)?|received?|crews?|staff|officers?|deputies|firefighters|members?|team|director|chief)(?!\p{L})|^\s+(?:is|are)\s+(?:\p{L}+ly\s+)?\p{L}{3,}ing(?!\p{L})/u;

/** “DESE is working with schools”: who speaks of themselves so has their name on the account. */
const isSpeaker = (draft: Draft, at: Span): boolean =>
  /(?:^|[.!?:\n])[^\p{L}\p{N}]*$/u.test(draft.text.slice(Math.max(0, at[0] - 12), at[0])) &&
  acts.test(draft.masked.slice(at[1], at[1] + 80));

/** The words with the letters after them, in the case they are given in: only the letters are capitals for their own sake. */
function inFull(sentence: PlacedSentence, at: Span, letters: string, full: string): Fix {
  const [start] = sentence.at;
  const local: Span = [at[0] - start, at[1] - start];
  const before = sentence.text.slice(0, local[0]);
  const text = `${before.trim() === '' ? capitalized(full) : full} (${letters})`;
  const calm = before + letters.toLowerCase() + sentence.text.slice(local[1]);
  const fix = replacement({ ...sentence, text: calm }, local, text);
  return fix.at === undefined ? fix : { ...fix, at: [fix.at[0] + start, fix.at[1] + start] };
}

export default {
  id: 'undefined-acronym',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Say what the letters stand for', es: 'Diga qué significan las siglas' },
  why: {
    en: 'People outside your office do not know your short forms.',
    es: 'Fuera de su oficina, nadie conoce esas siglas.',
  },
  message: {
    en: 'Say what “{letters}” stands for when you first use it.',
    es: 'Diga qué significa “{letters}” la primera vez que la use.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  languages: ['en', 'es'],
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    for (const { at, letters, sentence, explained } of findAcronyms(draft, context)) {
      if (explained) continue;
      const full = context.agency.acronyms[letters] ?? '';
      const fixes = full === '' ? [] : [inFull(sentence, at, letters, full)];
      const mild = full === '' && (partOfName(sentence, at) || isSpeaker(draft, at));
      yield { at, parameters: { letters }, fixes, ...(mild && { severity: 'suggestion' as const }) };
    }
  },
  examples: [
    {
      bad: 'The [[EOC]] is open tonight.',
      good: 'The Emergency Operations Center (EOC) is open tonight.',
      context: { agency: { acronyms: { EOC: 'Emergency Operations Center' } } },
    },
    { bad: 'Call the [[SEOC]] for road reports.' },
    { bad: '[[LIHEAP]] can pay part of your gas bill.' },
    { bad: 'Do you get [[TANF]]? Your card comes by mail.' },
    { bad: 'Keep your fence out of the [[ROW]] on Mill Road.' },
    { bad: '[[CDBG]] funds paid for the ramp, and [[WIOA]] funds for the class.' },
    { ok: 'BHP Billiton gave $1 million for the new park.' },
    { ok: 'Flights from HNL Airport are late. NAIA Terminal 3 is open.' },
    { ok: 'The fifth ROW is for families. We won four years in a ROW!' },
    { ok: 'Low Income Home Energy Assistance Program (LIHEAP) money can pay part of your gas bill.' },
    { bad: 'Our [[PIO]] will speak at noon.' },
    { bad: 'Apply for [[CDBGR]] funds by May 6.' },
    {
      bad: 'An [[LPHA]] nurse will visit.',
      good: 'A local public health agency (LPHA) nurse will visit.',
      context: { agency: { acronyms: { LPHA: 'local public health agency' } } },
    },
    { bad: 'La [[CPTR]] abre el lunes.', context: { language: 'es' } },
    { ok: 'The Emergency Operations Center (EOC) is open tonight.' },
    { ok: 'The EOC is open. The Emergency Operations Center takes calls until 8 p.m.' },
    { ok: 'Get your COVID-19 shot. FEMA and the CDC have tips.' },
    { ok: 'The RPD is hiring.', context: { agency: { otherNames: ['RPD'] } } },
    { ok: 'The RPD is hiring.', context: { agency: { acronyms: { RPD: '' } } } },
    { ok: 'LEAVE NOW. THE CREEK IS OVER ITS BANKS.' },
    { ok: 'WATCH LIVE: the mayor speaks at noon on KUOW.' },
    { ok: 'Winds of 40 MPH are possible through DEC 5 on FM 1960.' },
    { ok: 'Super Bowl LVIII is on Sunday.' },
    { ok: 'The sign says “SEOC staff only.”' },
    { ok: 'La FEMA abre un centro el lunes.', context: { language: 'es' } },
  ],
} satisfies Rule;
