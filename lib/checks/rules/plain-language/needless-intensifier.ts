import type { Sentence, Word } from '@/lib/checks/draft';
import { adjoin, looksLikeName } from '@/lib/checks/near';
import type { Finding, Rule } from '@/lib/checks/rule';
import { replacement } from '@/lib/checks/write-fix';

const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nothing is more or less than these, so that nothing is lost. */
const absolute =
  split(`necessary essential critical crucial vital imperative unique required mandatory destroyed certain sure
  empty finished unacceptable unnecessary impossible false eliminate eliminated perfect ridiculous identical unanimous
  fundamental ruined demolished convinced unavoidable devastated devastating free amazing incredible awesome fantastic
  unrealistic accurate absurd wrong sufficient adequate inadequate`);
/** As strong without. What posts measure by (cold, high, young) and what people feel (proud, happy) is not here. */
const graded =
  split(`important helpful useful simple easy clear serious careful cautious difficult hard slippery icy
  challenging crowded busy common rare popular possible likely unlikely significant interesting
  valuable beneficial concerned similar complex complicated effective necessary essential critical crucial
  vital unique required`);
/** How things are: the word says it. */
const states =
  split(`dangerous hazardous slick carefully closely scary severe devastating limited crucial destructive muddy wet dirty
  dusty steep narrow noisy loud bumpy rough sticky smelly messy long slow full quick fast easily foggy rocky sandy bad
  extensive big huge small`);
/** What “really” props up. */
const acts = split(
  'need needs needed want wants wanted helps help matters matter appreciate appreciates appreciated',
);
/** Shut is shut, but where a part of it is not. */
const shut = split(
  'closed blocked full flooded impassable gone dark burned lost sold covered surrounded submerged',
);
const inPart = /^(?:lanes?|part|parts|partly|partially|half|one|open|except|mostly|sides?|again)$/;
const followers: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  very: [graded, states],
  really: [graded, absolute, acts, states, split('great good nice')],
  quite: [graded, absolute, split('muddy wet dirty slick dangerous')],
  extremely: [graded, absolute, states],
  highly: [split('important critical crucial essential')],
  truly: [graded, absolute],
  particularly: [split('difficult hard challenging easy useful helpful')],
  totally: [absolute, shut, split('important clear different normal')],
  absolutely: [absolute, split('important clear')],
  completely: [absolute, shut, split('safe new normal different')],
  utterly: [absolute],
  super: [graded, states],
};
const denials = /n't$|^(?:not|no|never|how|so|as|isn’t|than)$/;

const deniedBefore = (sentence: Sentence, at: number): boolean => {
  const before = sentence.words[at - 1];
  return before !== undefined && denials.test(before.lower);
};

/** The word an intensifier at this place props up in vain. */
function propped(sentence: Sentence, at: number, word: Word): Word | undefined {
  const next = sentence.words[at + 1];
  if (next === undefined || next.quoted || !adjoin(sentence, word, next)) return undefined;
  const sets = Object.hasOwn(followers, word.lower) ? followers[word.lower] : undefined;
  return sets?.some((set) => set.has(next.lower)) ? next : undefined;
}

export default {
  id: 'needless-intensifier',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Leave out the extra push', es: 'Quite el refuerzo que sobra' },
  why: {
    en: 'A strong word is stronger alone.',
    es: 'Una palabra fuerte lo es más cuando va sola.',
  },
  message: {
    en: '“{words}” means the same with one word less.',
    es: '“{words}” significa lo mismo con una palabra menos.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/concise/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: Object.keys(followers) },
  *check(sentence): Iterable<Finding> {
    for (const [at, word] of sentence.words.entries()) {
      if (word.quoted || looksLikeName(sentence, word) || deniedBefore(sentence, at)) continue;
      const next = propped(sentence, at, word);
      if (next === undefined) continue;
      // “Do you really need it” asks; “you really need to” only pushes.
      if (acts.has(next.lower) && sentence.text.trimEnd().endsWith('?')) continue;
      if (shut.has(next.lower) && sentence.words.some(({ lower }) => inPart.test(lower))) continue;
      const span = [word.at[0], next.at[1]] as const;
      yield { at: span, fixes: [replacement(sentence, span, next.lower)] };
    }
  },
  examples: [
    {
      bad: 'Travel only if [[absolutely necessary]].',
      good: 'Travel only if necessary.',
    },
    { bad: 'It is [[very important]] to boil your water.', good: 'It is important to boil your water.' },
    { bad: 'This is a [[really important]] step.', good: 'This is an important step.' },
    { bad: 'The barn is [[completely destroyed]].', good: 'The barn is destroyed.' },
    { bad: 'Entry is [[totally free]] on Sunday.', good: 'Entry is free on Sunday.' },
    { bad: 'Side roads are [[extremely slippery]] tonight.', good: 'Side roads are slippery tonight.' },
    { bad: 'We [[really need]] blood donors this week.', good: 'We need blood donors this week.' },
    {
      bad: 'The path by the creek is [[very muddy]]. Wear boots.',
      good: 'The path by the creek is muddy. Wear boots.',
    },
    {
      bad: 'The Mill Street ramp is [[completely closed]] to cars.',
      good: 'The Mill Street ramp is closed to cars.',
    },
    {
      bad: 'Lake Road is [[extremely muddy]], and the damage is [[very extensive]].',
      good: 'Lake Road is muddy, and the damage is extensive.',
    },
    { ok: 'Lake Road is muddy, and the damage is extensive.' },
    { ok: 'The lot is completely full on one side only; park by the gym.' },
    { ok: 'The path by the creek is muddy. Wear boots.' },
    { ok: 'The sign reads “very slippery when wet.”' },
    { ok: 'We are very proud of our new firefighters.' },
    { ok: 'Thank you very much for staying home.' },
    { ok: 'Fire danger is very high. Do not burn brush.' },
    { ok: 'The air is very unhealthy today. Stay inside.' },
    { ok: 'Is this trip really needed?' },
    { ok: 'Oak Street is completely closed at 3rd Avenue; Elm Street has one lane open.' },
    { ok: 'The new form is not very clear, so we will rewrite it.' },
    { ok: 'It will be very cold tonight, with lows near 5 degrees.' },
    { ok: 'The mayor called it “absolutely essential.”' },
  ],
} satisfies Rule;
