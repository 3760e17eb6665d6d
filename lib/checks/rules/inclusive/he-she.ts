import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

const pairs =
  /(?<![\p{L}\p{N}/])(?:s\/he|\(s\)he|he\s?(?:\/|\s+or\s+)\s?she|she\s?(?:\/|\s+or\s+)\s?he|(?:him(?:self)?|her(?:self)?)\s?(?:\/|\s+or\s+)\s?(?:him(?:self)?|her(?:self)?)|his\s?(?:\/|\s+or\s+)\s?hers?|hers?\s?(?:\/|\s+or\s+)\s?his)(?![\p{L}\p{N}/’'])/giu;

const irregular = new Map(
  Object.entries({
    is: 'are',
    was: 'were',
    has: 'have',
    does: 'do',
    goes: 'go',
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
    'isn’t': 'aren’t',
    'wasn’t': 'weren’t',
    'hasn’t': 'haven’t',
    'doesn’t': 'don’t',
  }),
);
const adverbs = 'also|still|already|always|never|only|just|usually|often|now|then|later|really';
const next = new RegExp(`^(\\s+(?:(?:${adverbs})\\s+){0,2})(\\p{L}+(?:[’']t)?)`, 'iu');
const noVerbs = /^(?:always|sometimes|perhaps|this|plus|as|us|thus)$/i;

/** The verb after 'they', for one after 'he or she'. */
function plural(verb: string): string {
  const known = irregular.get(verb.toLowerCase());
  if (known !== undefined) return inCaseOf(verb, known);
  if (!/[^s]s$/i.test(verb) || noVerbs.test(verb)) return verb;
  if (/[^aeiou]ies$/i.test(verb)) return verb.replace(/ies$/i, 'y');
  return /(?:ss|sh|ch|x|zz)es$/i.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

function better(words: string): string {
  const low = words.toLowerCase();
  if (low.includes('self')) return 'themselves';
  if (low.includes('him')) return 'them';
  if (low.includes('his')) return /hers/.test(low) ? 'theirs' : 'their';
  return 'they';
}

function finding({ text }: Sentence, start: number, words: string): Finding {
  const end = start + words.length;
  const pronoun = inCaseOf(words.replace(/[^\p{L}]/gu, ''), better(words));
  const shown =
    /^\p{Lu}/u.test(words) && pronoun !== pronoun.toUpperCase() ? pronoun : inCaseOf(words, pronoun);
  const [whole = '', between = '', verb = ''] =
    better(words) === 'they' ? (next.exec(text.slice(end)) ?? []) : [];
  const agreed = plural(verb);
  if (agreed === verb) return { at: [start, end], fixes: [{ text: shown }] };
  return {
    at: [start, end],
    fixes: [{ at: [start, end + whole.length], text: shown + between + agreed, shown: `${shown} ${agreed}` }],
  };
}

export default {
  id: 'he-she',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Say “they”', es: 'Diga “they”' },
  why: {
    en: '“They” is shorter, easier to read aloud, and takes in everybody.',
    es: '“They” es más corto, más fácil de leer en voz alta e incluye a todas las personas.',
  },
  message: {
    en: '“{words}” is slow to read, and leaves some people out.',
    es: '“{words}” hace lenta la lectura y deja fuera a algunas personas.',
  },
  source: 'https://design.va.gov/content-style-guide/neutral-language',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: ['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself'] },
  *check(sentence): Iterable<Finding> {
    for (const { 0: words, index } of sentence.prose.matchAll(pairs)) yield finding(sentence, index, words);
  },
  examples: [
    {
      bad: 'Ask your doctor if [[he or she]] has the vaccine.',
      good: 'Ask your doctor if they have the vaccine.',
    },
    { bad: 'Each owner must show [[his or her]] ID.', good: 'Each owner must show their ID.' },
    { bad: 'If a child is hot, [[he/she]] needs water.', good: 'If a child is hot, they need water.' },
    { bad: 'A neighbor may be alone. Call [[him/her]].', good: 'A neighbor may be alone. Call them.' },
    { bad: '[[S/he]] must bring a bill.', good: 'They must bring a bill.' },
    { bad: 'The driver hurt [[himself or herself]].', good: 'The driver hurt themselves.' },
    { bad: '[[He or she]] also carries a badge.', good: 'They also carry a badge.' },
    {
      bad: 'The voter marks [[his/her]] ballot; [[he or she]] can ask for help.',
      good: 'The voter marks their ballot; they can ask for help.',
    },
    { bad: 'The renter was told [[she or he]] was late.', good: 'The renter was told they were late.' },
    { ok: 'They can ask for help.' },
    { ok: 'He said she was safe.' },
    { ok: 'Our new chief starts Monday. Her pronouns are she/her.' },
    { ok: 'Pronouns: he/him/his' },
    { ok: 'The suspect is on foot. He is wearing a red jacket.' },
    { ok: 'Tell us your pronouns: he/she/they.' },
    { ok: 'The judge wrote “he or she must appear.”' },
    { ok: 'Help her or your neighbor carry sandbags.' },
    { ok: 'She, or he if she is away, will open the gate.' },
    { ok: 'Her dog found him.' },
  ],
} satisfies Rule;
