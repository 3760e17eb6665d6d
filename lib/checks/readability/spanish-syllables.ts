const strong = 'aeoáéóàèòâêô';
const stressed = 'íú';
const weak = 'iuüïy';
const isVowel = (letter: string): boolean => letter !== '' && `${strong}${stressed}${weak}`.includes(letter);
const isStrong = (letter: string): boolean => letter !== '' && strong.includes(letter);
const isWeak = (letter: string): boolean => letter !== '' && weak.includes(letter);

/** Whether two vowels side by side are said apart: two open ones, a stressed í or ú beside an open one, twice the same. */
const apart = (first: string, second: string): boolean =>
  (isStrong(first) && isStrong(second)) ||
  (isStrong(first) && stressed.includes(second)) ||
  (stressed.includes(first) && isStrong(second)) ||
  first === second;

/** The vowels that sound in a word, a '-' where consonants stand between them. */
function sounding(word: string): string {
  const lower = word.toLowerCase();
  let vowels = '';
  for (let at = 0; at < lower.length; at += 1) {
    const letter = lower.charAt(at);
    const next = lower.charAt(at + 1);
    const before = lower.charAt(at - 1);
    // An h between vowels is not heard: 'prohibido' has the oi of 'heroico'.
    if (letter === 'h' && isVowel(before) && isVowel(next)) continue;
    const mute =
      letter === 'u' && (before === 'q' || before === 'g') && next !== '' && 'eiéíy'.includes(next);
    if (mute) continue;
    const sounds = letter === 'y' ? !isVowel(next) : isVowel(letter);
    if (sounds) vowels += letter;
    else if (vowels !== '' && !vowels.endsWith('-')) vowels += '-';
  }
  return vowels;
}

/** Counts the syllables of a Spanish word, by the spelling rules of the Academies: ui and iu are always one. */
export function countSpanishSyllables(word: string): number {
  const vowels = sounding(word);
  let count = 0;
  for (let at = 0; at < vowels.length; at += 1) {
    const letter = vowels.charAt(at);
    if (letter === '-') continue;
    const before = at === 0 ? '-' : vowels.charAt(at - 1);
    // A closed vowel between two open ones starts the next syllable: 'paranoia', 'cacahuete'.
    const between = isWeak(letter) && isStrong(before) && isStrong(vowels.charAt(at + 1));
    const after = isWeak(before) && isStrong(vowels.charAt(at - 2)) && isStrong(letter);
    if (before === '-' || between || (!after && apart(before, letter))) count += 1;
  }
  return Math.max(1, count);
}
