import { everydaySpanish } from '@/lib/checks/data/everyday-spanish';
import { commonWordsWith, frequencyOf } from '@/lib/checks/word-frequency';
import type { Dictionary } from './dictionary';
import { distance } from './distance';
import { americanSpellings, bareForms } from './variants';

/** How common (see word-frequency) what was meant must be: the shorter the word, the more words are near it. */
const common = { one: 2, two: 5, short: 4 };
const long = 8;
const short = 5;

const swaps = (word: string, other: string): boolean =>
  word.length === other.length && [...word].sort().join('') === [...other].sort().join('');

/** In a short word only letters that were swapped, or one that was left out, are sure to be slips. */
const isPlainSlip = (word: string, meant: string): boolean =>
  swaps(word, meant) || (word.length === short && meant.length > short);

/** English words an unknown one was most likely meant to be; none where that is not clear. */
export function likelyEnglish(word: string, dictionary: Dictionary): readonly string[] {
  const others = [...americanSpellings(word), ...bareForms(word)];
  if (others.some((other) => dictionary.knows(other) || dictionary.knows(`${other}e`))) return [];
  if (isCompound(word, dictionary)) return [];
  const most = word.length >= long ? 2 : 1;
  const found: { readonly meant: string; readonly rank: number }[] = [];
  for (const meant of commonWordsWith(word.charAt(0))) {
    if (Math.abs(meant.length - word.length) > most || meant.length < 4) continue;
    const slips = distance(word, meant, most);
    if (slips > most || slips === 0) continue;
    // Another ending makes another word more often than two slips do: “summative”, “summarize”.
    if (slips === 2 && word.slice(-2) !== meant.slice(-2)) continue;
    const frequency = frequencyOf(meant);
    if (frequency < (slips === 1 ? common.one : common.two) || !dictionary.knows(meant)) continue;
    if (word.length <= short && (frequency < common.short || !isPlainSlip(word, meant))) continue;
    found.push({ meant, rank: frequency - slips * 20 });
  }
  if (found.length === 0) return word.length > short ? bySlipOfOneFinger(word, dictionary) : [];
  found.sort((a, b) => b.rank - a.rank);
  const best = found[0]?.rank ?? 0;
  return found
    .filter(({ rank }) => rank > best - 10)
    .slice(0, 3)
    .map(({ meant }) => meant);
}

/** The one word that comes of swapping two neighbours, or of typing a letter once or twice; none where there are more. */
function bySlipOfOneFinger(word: string, { knows }: Dictionary): readonly string[] {
  const tries = new Set<string>();
  for (let at = 1; at < word.length; at += 1) {
    const [left, right] = [word.charAt(at - 1), word.charAt(at)];
    const [before, after] = [word.slice(0, at - 1), word.slice(at + 1)];
    tries.add(left === right ? before + right + after : before + right + left + after);
    tries.add(before + left + right + right + after);
  }
  const found = [...tries].filter((one) => one !== word && knows(one));
  return found.length === 1 ? found : [];
}

function isCompound(word: string, { knows }: Dictionary): boolean {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (frequencyOf(left) >= 5 && frequencyOf(right) >= 5 && knows(left) && knows(right)) return true;
  }
  return false;
}

const everyday = new Set(everydaySpanish.trim().split(/\s+/));
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const enclitic = /^(\p{L}{3,}?)(?:se|me|te|nos)?(?:lo|la|los|las|le|les|se|nos|me|te)$/u;

/** Whether it is a command with pronouns at its end that the dictionary lists without them: “regístrese”. */
function isCommand(word: string, { knows }: Dictionary): boolean {
  const base = enclitic.exec(word)?.[1];
  if (base === undefined || !/[áéíóú]/.test(word)) return false;
  const bare = withoutAccents(base);
  return knows(bare) || knows(base) || knows(`${bare}n`) || knows(`${bare}r`);
}

/** The Academies take these with the accent and without. */
const bothWays =
  /íac[oa]s?$|^(?:evac|adec|lic|prom)ú(?:[ae]n?|as|es)$|^(?:olimp[ií]adas?|per[ií]odos?|reúma|chófer|ícono)$/u;

/** Spanish words an unknown one was most likely meant to be; none where that is not clear. */
export function likelySpanish(word: string, dictionary: Dictionary): readonly string[] {
  if (bothWays.test(word) || isCommand(word, dictionary)) return [];
  const near = dictionary.suggest(word);
  const plain = withoutAccents(word);
  const accented = near.filter((one) => withoutAccents(one) === plain);
  return accented.length > 0 ? accented.slice(0, 3) : near.filter((one) => everyday.has(one)).slice(0, 3);
}
