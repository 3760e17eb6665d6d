import { chatAbbreviations } from '@/lib/checks/data/chat-abbreviations';
import type { Sentence, Word } from '@/lib/checks/draft';
import { inCode, startsPart, wordAfter, wordBefore } from '@/lib/checks/near';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { capitalized, inCaseOf, removal } from '@/lib/checks/write-fix';

const slashed =
  /(?<![\p{L}\p{M}\p{N}/])(b\/[cw]|w\/(?:out|in|o|i)(?![\p{L}\p{N}])|w\/(?!\s*[\d$]))(\s*)(?=(\S+(?:\s+\p{L}+)?)?)/giu;
const inFull: Readonly<Record<string, string>> = {
  'b/w': 'between',
  'w/': 'with',
  'w/o': 'without',
  'w/out': 'without',
  'w/in': 'within',
  'w/i': 'within',
};
/** Words that start a clause: “because it rains”, but “because of rain”. */
const clause =
  /^(?:i|we|you|he|she|it|they|there|this|that|these|those|people|crews|everyone|nobody|someone|who|what)(?:$|['’\s])|^\S+\s+(?:is|are|was|were|has|have|had|will|can|may|must|do|does|did|keep|keeps|need|needs)$/i;
/** In capitals these are names: the University of Utah, a nurse, a province. */
const smallOnly = new Set([
  'u',
  'ur',
  'bc',
  'rn',

  'natl',
  'intl',
  'est',
  'abt',
  'mtg',
  'msg',
  'coz',
]);
const suggested = new Set([
  'hwy',
  'dept',
  'depts',
  'thru',
  'fyi',
  "nat'l",
  "int'l",
  'natl',
  'intl',
  "gov't",
  'govt',
  'approx',
  'icymi',
  'dyk',
  'incl',
  'avail',
  'fwy',
  'gonna',
  'wanna',
  'gotta',
  'kinda',
  'lemme',
]);

const isName = (sentence: Sentence, index: number, { text, at }: Word): boolean => {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  return !startsPart(sentence, at[0]) || /^\p{Lu}\p{Ll}/u.test(sentence.words[index + 1]?.text ?? '');
};

const roadNews =
  /^(?:is|are|closed|closures?|closing|open|opens|reopen\w*|flooded|flooding|blocked|work|crews?|conditions|construction|impassable|icy|clear|will|was|were)$/;

/** “Elm rd” is an address, “rd closed” is a message. */
const inAddress = (sentence: Sentence, index: number): boolean => {
  const before = wordBefore(sentence, index);
  return (
    before !== '' &&
    !/^(?:the|this|that|a|all|some|no|side|main|icy|wet|snowy|back|most|both|and|or|on|off)$/.test(before)
  );
};

function stands(sentence: Sentence, index: number, word: Word): boolean {
  if (word.quoted || inCode(sentence, word.at)) return false;
  if (smallOnly.has(word.lower) && word.text !== word.lower) return false;
  if (isName(sentence, index, word)) return false;
  if (/^(?:rds?|hwy)$/.test(word.lower))
    return roadNews.test(wordAfter(sentence, index)) && !inAddress(sentence, index);
  if (word.lower === 'dept') return word.text === 'dept' && wordAfter(sentence, index) !== 'of';
  if (word.lower === 'thru') return !/[-‑]/.test(sentence.text.charAt(word.at[0] - 1));
  if (word.lower === 'u') return !/^(?:u|of|s|k|n|turn|haul)$/.test(wordAfter(sentence, index));
  return true;
}

/** The dot of “incl. snacks” goes with the letters: it ends no sentence. */
function withDot({ text }: Sentence, { at: [start, end], lower }: Word): Span | undefined {
  const after = text.slice(end, end + 40);
  const goesOn = lower === 'incl' ? /^\.(?=\s|$)/ : /^\.(?=,|\s+[\p{Ll}\p{N}])/u;
  return goesOn.test(after) ? [start, end + 1] : undefined;
}

function* short(sentence: Sentence): Iterable<Finding> {
  for (const [index, word] of sentence.words.entries()) {
    const better = Object.hasOwn(chatAbbreviations, word.lower) ? chatAbbreviations[word.lower] : undefined;
    if (better === undefined || !stands(sentence, index, word)) continue;
    const model = word.text.length === 1 ? '' : word.text;
    const at = withDot(sentence, word);
    const fixes = better.map((text): Fix => {
      if (text === '') return removal(sentence, word.at);
      // “lol” opens a sentence in small letters; its word need not.
      return {
        ...(at && { at, shown: text }),
        text: !/\S/.test(sentence.text.slice(0, word.at[0])) ? capitalized(text) : inCaseOf(model, text),
      };
    });
    yield { at: word.at, fixes, ...(suggested.has(word.lower) && { severity: 'suggestion' as const }) };
  }
}

function* cut({ prose, text }: Sentence): Iterable<Finding> {
  for (const { 0: found, 1: sign = '', 2: space = '', 3: after = '', index } of prose.matchAll(slashed)) {
    const end = index + found.length;
    const opens = !/\S/.test(text.slice(0, index));
    const gap = space === '' && after !== '' ? ' ' : space;
    const write = (words: string): Fix => ({
      at: [index, end],
      text: (opens ? capitalized(words) : words) + gap,
      shown: words,
    });
    const full = inFull[sign.toLowerCase()];
    const because =
      clause.test(after) || /^of\b/i.test(after) ? ['because', 'because of'] : ['because of', 'because'];
    yield { at: [index, index + sign.length], fixes: (full === undefined ? because : [full]).map(write) };
  }
}

export default {
  id: 'chat-abbrev',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Write words in full', es: 'Escriba las palabras completas' },
  why: {
    en: 'Text-message spelling is hard on people who learn English and on screen readers.',
    es: 'Las abreviaturas de chat son difíciles para quien aprende inglés y para los lectores de pantalla.',
  },
  message: { en: 'Write “{words}” in full.', es: 'Escriba “{words}” sin abreviar.' },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: [...Object.keys(chatAbbreviations), 'w', 'b'] },
  *check(sentence): Iterable<Finding> {
    yield* short(sentence);
    if (sentence.prose.includes('/')) yield* cut(sentence);
  },
  examples: [
    { bad: '[[Rd]] closed [[b/c]] flood.', good: 'Road closed because of flood.' },
    { bad: '[[Pls]] move your car by 7 a.m.', good: 'Please move your car by 7 a.m.' },
    { bad: 'Many [[ppl]] still have no power.', good: 'Many people still have no power.' },
    { bad: 'Bring a bag [[w/]] food.', good: 'Bring a bag with food.' },
    { bad: 'The ramp is open [[w/o]] limits.', good: 'The ramp is open without limits.' },
    { bad: 'City Hall is closed [[b/c]] we lost power.', good: 'City Hall is closed because we lost power.' },
    { bad: 'If [[u]] see a leak, call 311.', good: 'If you see a leak, call 311.' },
    { bad: 'Open Monday [[thru]] Friday.', good: 'Open Monday through Friday.' },
    { bad: 'See you [[tmrw]] at the pool.', good: 'See you tomorrow at the pool.' },
    {
      bad: 'Twelve states, [[incl]]. Ohio, sent crews.',
      good: 'Twelve states, including Ohio, sent crews.',
    },
    { bad: 'Bring [[approx]]. 2 gallons of water.', good: 'Bring about 2 gallons of water.' },
    { bad: 'Doors open at 6 [[tmrw]]. Bring a chair.', good: 'Doors open at 6 tomorrow. Bring a chair.' },
    { ok: 'Twelve states, including Ohio, sent crews.' },
    { ok: 'Bring about 2 gallons of water.' },
    { ok: 'Doors open at 6 tomorrow. Bring a chair.' },
    { ok: 'The clinic has a drive-thru lane.' },
    { ok: 'U of M students ride free on Friday.' },
    { ok: 'The U.S. Army Corps of Engineers opened the dam.' },
    { ok: 'Elm Rd. and Oak St. are open 24/7.' },
    { ok: 'The Rec Dept. of Riverton opens at 9.' },
    { ok: 'Ask an RN about your shots.' },
    { ok: 'Flights to Vancouver, BC, are late.' },
    { ok: 'The sign said “thru traffic only.”' },
    { ok: 'Use elm rd to reach the fairground.' },
    { ok: 'Visit https://example.gov/w/b/c or @u #ppl.' },
  ],
} satisfies Rule;
