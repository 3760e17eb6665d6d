import type { Sentence } from '@/lib/checks/draft';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Finding, Rule } from '@/lib/checks/rule';
import { wordForms } from '@/lib/checks/word-forms';
import { replacement } from '@/lib/checks/write-fix';

/** After “not”: the word, and what it says without both. */
const positive: Readonly<Record<string, readonly string[]>> = {
  uncommon: ['common'],
  unusual: ['common', 'usual'],
  unlikely: ['likely', 'possible'],
  unlike: ['like'],
  unreasonable: ['reasonable'],
  unnecessary: ['necessary'],
  unimportant: ['important'],
  unaware: ['aware'],
  unfamiliar: ['familiar'],
  unknown: ['known'],
  unheard: ['known'],
  unexpected: ['expected'],
  unfair: ['fair'],
  unhappy: ['happy'],
  unwelcome: ['welcome'],
  unwilling: ['willing'],
  unable: ['able'],
  unsafe: ['safe'],
  unfounded: ['justified'],
  unrelated: ['related'],
  unaffected: ['affected'],
  uncertain: ['certain'],
  unclear: ['clear'],
  unhelpful: ['helpful'],
  unlawful: ['lawful'],
  unprecedented: ['new'],
  unavailable: ['available'],
  impossible: ['possible'],
  impractical: ['practical'],
  improper: ['proper'],
  inaccurate: ['accurate'],
  inadequate: ['adequate'],
  inappropriate: ['appropriate'],
  incorrect: ['correct'],
  inconsistent: ['consistent'],
  inconsiderable: ['considerable'],
  inconvenient: ['convenient'],
  ineligible: ['eligible'],
  inexpensive: ['expensive'],
  infrequent: ['frequent', 'common'],
  infrequently: ['often'],
  uncommonly: ['often'],
  insignificant: ['large', 'significant'],
  insufficient: ['enough'],
  invalid: ['valid'],
  irregular: ['regular'],
  irrelevant: ['relevant'],
  illegal: ['legal'],
  dissimilar: ['similar'],
};
const listed = Object.keys(positive).join('|');
const notUn = new RegExp(`(?<![\\p{L}-])not\\s+(?:an?\\s+)?(${listed})(?![\\p{L}-])`, 'giu');
const contracted = new RegExp(
  `(?<!\\p{L})(is|are|was|were)(?:n['’]t|not)\\s+(an?\\s+)?(${listed})(?![\\p{L}-])`,
  'giu',
);
const counted =
  /(?<!\p{L})(?:no fewer than|no less than|not less than|not fewer than|not under)(?=\s+[\p{N}$a-z])/giu;
const capped = /(?<!\p{L})(?:not more than|no more than)(?=\s+[\p{N}$])/giu;
const denied =
  /(?<!\p{L})(?:(?:can|could|may|must|will|shall|should|do|does|is|are)(?:\s+not|n['’]t)|cannot|won['’]t|can['’]t|shan['’]t|no one|nobody)\s+[^.!?;:\uFFFC]{1,80}?\s(?:unless|without)\s+[^.!?;:\uFFFC]{0,80}?\b(?:no|not|never|none|un(?:able|available|safe|known|reasonable|lawful|necessary)|without)\b/giu;
const doNot = /(?<!\p{L})(?:do not|don['’]t)\s+(?:fail|neglect|hesitate)\s+to(?=\s+(\p{L}))/giu;

const words = new Set(Object.keys(positive));
const limits = new Set(['fewer', 'less', 'more', 'under']);
const without = new Set(['unless', 'without']);
const hesitate = new Set(['fail', 'neglect', 'hesitate']);

/** Which of the patterns have a word of theirs in a sentence. */
function clues({ words: all }: Sentence): Readonly<Record<'pairs' | 'limits' | 'denied' | 'doNot', boolean>> {
  const clue = { pairs: false, limits: false, denied: false, doNot: false };
  for (const form of wordForms(all)) {
    if (words.has(form)) clue.pairs = true;
    else if (limits.has(form)) clue.limits = true;
    else if (without.has(form)) clue.denied = true;
    else if (hesitate.has(form)) clue.doNot = true;
  }
  return clue;
}

function* pairs(sentence: Sentence): Iterable<Finding> {
  for (const { 0: found, 1: word = '', index } of matchesOf(notUn, sentence.prose)) {
    if (/\bif\s+$/i.test(sentence.prose.slice(Math.max(0, index - 6), index))) continue;
    const at = [index, index + found.length] as const;
    const article = /^not\s+an?\s/i.test(found);
    const fixes = (positive[word.toLowerCase()] ?? []).map((text) =>
      replacement(sentence, at, article ? `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}` : text),
    );
    yield { at, fixes };
  }
  for (const { 0: found, 1: verb = '', 2: article, 3: word = '', index } of matchesOf(
    contracted,
    sentence.prose,
  )) {
    const better = positive[word.toLowerCase()] ?? [];
    const write = (text: string): string =>
      article === undefined ? text : `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}`;
    yield {
      at: [index, index + found.length],
      fixes: better.map((text) => ({ text: `${verb} ${write(text)}` })),
    };
  }
}

export default {
  id: 'double-negative',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say what is, not what is not', es: 'Dígalo en positivo' },
  why: {
    en: 'Two denials make people stop and work out what you mean.',
    es: 'Dos negaciones obligan a detenerse para entender qué quiere decir.',
  },
  message: {
    en: 'Turn “{words}” around: say what is true.',
    es: 'Cambie “{words}”: diga lo que sí es.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
  languages: ['en'],
  scope: 'sentence',
  wakes: {
    words: "not no isn't aren't wasn't weren't cannot can't won't don't nobody".split(' '),
  },
  *check(sentence): Iterable<Finding> {
    const { prose } = sentence;
    const clue = clues(sentence);
    if (clue.pairs) yield* pairs(sentence);
    for (const { 0: found, index } of clue.limits ? matchesOf(counted, prose) : []) {
      const at = [index, index + found.length] as const;
      yield { at, fixes: [replacement(sentence, at, 'at least')] };
    }
    for (const { 0: found, index } of clue.limits ? matchesOf(capped, prose) : []) {
      const at = [index, index + found.length] as const;
      if (/^no/i.test(found) && !/^not/i.test(found)) continue;
      yield { at, fixes: [replacement(sentence, at, 'up to')] };
    }
    for (const { 0: found, index } of clue.denied ? matchesOf(denied, prose) : [])
      yield { at: [index, index + found.length] };
    for (const { 0: found, 1: next = '', index } of clue.doNot ? matchesOf(doNot, prose) : []) {
      const opens = /^\p{Lu}/u.test(found);
      const end = index + found.length;
      const gap = /^\s*/.exec(sentence.text.slice(end))?.[0].length ?? 0;
      // “Do not hesitate to call” is a courtesy of its own and shorter as “call”.
      yield {
        at: [index, end],
        fixes: [
          {
            at: [index, end + gap + 1],
            text: opens ? next.toUpperCase() : next,
            shown: '',
          },
        ],
      };
    }
  },
  examples: [
    { bad: 'Ice on side roads is [[not uncommon]] in March.', good: 'Ice on side roads is common in March.' },
    {
      bad: 'It is [[not unusual]] to lose power in a storm.',
      good: 'It is common to lose power in a storm.',
    },
    { bad: 'Floods [[aren’t uncommon]] here.', good: 'Floods are common here.' },
    { bad: 'Bring [[no fewer than]] two copies.', good: 'Bring at least two copies.' },
    { bad: 'This is [[not an insignificant]] change.', good: 'This is a large change.' },
    { bad: '[[Do not hesitate to]] call us.', good: 'Call us.' },
    { bad: 'The pool [[will not open without no]] lifeguards.' },
    { ok: 'Ice on side roads is common in March.' },
    { ok: 'Do not call 911 unless you are in danger.' },
    { ok: 'You cannot enter without a ticket.' },
    { ok: 'Do not drink the water until further notice.' },
    { ok: 'No more than 50 people may enter.' },
    { ok: 'It is not safe to swim.' },
    { ok: 'The mayor called it “not uncommon.”' },
    { ok: 'Walking on the ice is difficult, if not impossible.' },
  ],
} satisfies Rule;
