import type { Sentence } from '@/lib/checks/draft';
import { adjoin } from '@/lib/checks/near';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

const denied: Readonly<Record<string, string>> = {
  'do not': "don't",
  'does not': "doesn't",
  'did not': "didn't",
  'is not': "isn't",
  'are not': "aren't",
  'was not': "wasn't",
  'were not': "weren't",
  'has not': "hasn't",
  'have not': "haven't",
  'had not': "hadn't",
  'will not': "won't",
  'would not': "wouldn't",
  'should not': "shouldn't",
  'could not': "couldn't",
  'can not': "can't",
  cannot: "can't",
};
const joined: Readonly<Record<string, string>> = {
  'you are': "you're",
  'we are': "we're",
  'they are': "they're",
  'i am': "I'm",
  'you will': "you'll",
  'we will': "we'll",
  'they will': "they'll",
  'we have': "we've",
  'it is': "it's",
  'that is': "that's",
};
const apart: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries({ ...denied, ...joined }).map(([two, one]) => [one, two])),
  "can't": 'cannot',
  "i'm": 'I am',
  "you've": 'you have',
  "they've": 'they have',
  "i've": 'I have',
  "i'll": 'I will',
  "it'll": 'it will',
};
const long = { ...denied, ...joined };

function* apartFrom(sentence: Sentence): Iterable<Finding> {
  for (const word of sentence.words) {
    if (word.quoted || !Object.hasOwn(apart, word.lower)) continue;
    // “It's been” is “it has been”.
    const next = sentence.words.find(({ at }) => at[0] > word.at[0])?.lower ?? '';
    const has = /^(?:it's|that's)$/.test(word.lower) && /(?:ed|en)$|^(?:been|got|had|gone)$/.test(next);
    const full = has ? word.lower.replace("'s", ' has') : (apart[word.lower] ?? '');
    yield { at: word.at, fixes: [{ text: inCaseOf(word.text, full) }] };
  }
}

function* together(sentence: Sentence): Iterable<Finding> {
  const { words } = sentence;
  for (const [index, word] of words.entries()) {
    if (word.quoted) continue;
    const next = words[index + 1];
    const two = next !== undefined && adjoin(sentence, word, next) ? next : undefined;
    const phrase = word.lower === 'cannot' ? word.lower : `${word.lower} ${two?.lower ?? ''}`;
    if (!Object.hasOwn(long, phrase)) continue;
    const last = phrase === 'cannot' ? word : (two ?? word);
    // “DO NOT” is meant to be loud, and “we are” ends a sentence in full.
    const found = sentence.text.slice(word.at[0], last.at[1]);
    if (/^\p{Lu}{2,}|\p{Lu}{2,}$/u.test(found)) continue;
    const after = words[words.indexOf(last) + 1];
    if (Object.hasOwn(joined, phrase) && (after === undefined || !adjoin(sentence, last, after))) continue;
    if (Object.hasOwn(joined, phrase) && after?.lower === 'not') continue;
    yield {
      at: [word.at[0], last.at[1]],
      fixes: [
        { text: inCaseOf(word.text.length > 1 ? word.text : 'a', long[phrase as keyof typeof long] ?? '') },
      ],
    };
  }
}

export default {
  id: 'contraction-policy',
  kind: 'plain-language',
  severity: 'suggestion',
  off: true,
  title: {
    en: 'Keep to one way with short verb forms',
    es: 'Use siempre el mismo criterio con las contracciones',
  },
  why: {
    en: 'Posts of one agency sound alike when all write short forms, or none does.',
    es: 'Los mensajes suenan igual si todos usan contracciones o si nadie las usa.',
  },
  message: {
    en: 'Your style guide writes “{words}” differently.',
    es: 'Su guía de estilo escribe “{words}” de otra manera.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/conversational/use-contractions/',
  languages: ['en'],
  scope: 'sentence',
  /** 'use': “don't”; 'avoid': “do not”. */
  options: { policy: 'use' },
  wakes: {
    words: [...new Set(Object.keys({ ...long, ...apart }).map((words) => words.split(' ')[0] ?? ''))],
  },
  *check(sentence, { options }: Context<{ readonly policy: string }>): Iterable<Finding> {
    yield* options.policy === 'avoid' ? apartFrom(sentence) : together(sentence);
  },
  examples: [
    { bad: '[[Do not]] drink the water.', good: "Don't drink the water." },
    { bad: '[[We are]] closed on Monday.', good: "We're closed on Monday." },
    { bad: 'You [[cannot]] park here.', good: "You can't park here." },
    {
      bad: '[[Don’t]] drink the water.',
      good: 'Do not drink the water.',
      context: { options: { policy: 'avoid' } },
    },
    {
      bad: "The pool [[won't]] open.",
      good: 'The pool will not open.',
      context: { options: { policy: 'avoid' } },
    },
    {
      bad: "[[It's]] been a long week.",
      good: 'It has been a long week.',
      context: { options: { policy: 'avoid' } },
    },
    { ok: "Don't drink the water." },
    { ok: 'Here is where we are. Thank you.' },
    { ok: 'DO NOT drink the water.' },
    { ok: 'The mayor said: “We are safe.”' },
    { ok: 'Do not drink the water.', context: { options: { policy: 'avoid' } } },
    { ok: 'The city’s pool is open.', context: { options: { policy: 'avoid' } } },
  ],
} satisfies Rule;
