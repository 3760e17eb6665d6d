import { agencyWords } from '@/lib/checks/agency-words';
import type { Sentence, Word } from '@/lib/checks/draft';
import type { Context } from '@/lib/checks/rule';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { likelyEnglish, likelySpanish } from './likely-words';

/** Letters from which on nobody is called like a misspelled word. */
const tooLongForName = 8;
/** How common (see word-frequency) what was meant by a sentence's first word must be. */
const commonStart = 4;
/** Unknown words in one sentence from which on it is no English or Spanish. */
const most = 12;

const isPlain = (sentence: Sentence, { text, at }: Word): boolean => {
  if (!/^\p{L}\p{Ll}{3,}$/u.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return text.length >= tooLongForName && !/\p{L}/u.test(sentence.text.slice(0, at[0]));
};

/** What was most likely meant, likeliest first; where a sentence starts it may be a name, and so has to be common. */
function likely({ text, lower }: Word, { language, dictionary }: Context): readonly string[] {
  if (dictionary === undefined) return [];
  const all = language === 'es' ? likelySpanish(lower, dictionary) : likelyEnglish(lower, dictionary);
  return /^\p{Lu}/u.test(text) && language === 'en'
    ? all.filter((one) => frequencyOf(one) >= commonStart)
    : all;
}

/**
 * What the words in no dictionary were meant to be; nothing where they are so many that the language is another.
 * @param easy words that need no looking up
 */
export function slips(
  sentence: Sentence,
  context: Context,
  easy: { has(word: string): boolean },
): ReadonlyMap<Word, readonly string[]> {
  const { agency, dictionary } = context;
  const none = new Map<Word, readonly string[]>();
  if (dictionary === undefined) return none;
  const own = agencyWords(agency);
  const plain = sentence.words.filter((word) => !word.quoted && isPlain(sentence, word));
  const strange = plain.filter(
    ({ lower }) =>
      frequencyOf(lower) === 0 && !easy.has(lower) && !own.has(lower) && !dictionary.knows(lower),
  );
  if (strange.length > most) return none;
  const meant = new Map(strange.map((word) => [word, likely(word, context)]));
  const dark = strange.filter((word) => meant.get(word)?.length === 0);
  const many = strange.length > 1 && strange.length * 2 > plain.length;
  return dark.length > 3 || (many && dark.length * 3 > strange.length) ? none : meant;
}
