import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { findAcronyms } from '@/lib/checks/find-acronyms';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized, replacement } from '@/lib/checks/write-fix';

/** “LSU Center”, “BHP Billiton”: likely a name that its readers know. */
const partOfName = ({ at: [start], text }: PlacedSentence, at: Span): boolean =>
  /^\s\p{Lu}\p{Ll}/u.test(text.slice(at[1] - start));

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
      const mild = partOfName(sentence, at) && full === '';
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
