import { everydaySpanish } from './data/everyday-spanish';
import { spanishTagWords, wholeSpanishWords } from './data/spanish-tag-words';

/** Short words that may stand between two others, and those that may open. */
const inner = new Set(
  'mas ya si a al con de del el en la las los lo y por para sin su sus tu tus un una es no se te más mi mis que'.split(
    ' ',
  ),
);
const openers = new Set('no sin por para más mi tu el la los las un una'.split(' '));
/** Beginnings and ends of other words. */
const parts = new Set('con rio cita citas lado puesto sobre entre antes ventana junta cerca'.split(' '));

const plain = (word: string): string =>
  word.replace(/[áéíóú]/g, (letter) => 'aeiou'['áéíóú'.indexOf(letter)] ?? letter);

const whole = new Set([...wholeSpanishWords].flatMap((word) => [word, plain(word).replace('ñ', 'n')]));

let known: ReadonlySet<string> | undefined;

/** The everyday words of four letters and more, and all short ones that tags have, with and without their accents. */
function words(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const all = `${everydaySpanish} ${spanishTagWords}`.trim().split(/\s+/);
  known = new Set(
    all
      .filter((word) => word.length > 2)
      .flatMap((word) => [word, plain(word)])
      .filter((word) => !parts.has(word)),
  );
  return known;
}

const longestWord = 16;
const mostWords = 6;

/**
 * Letters of a hashtag (small, at most 40) as Spanish words, or undefined where they can be read in no way or in several. What
 * stands at an end is a word of its own, and one of two has five letters or more.
 */
export function splitSpanish(letters: string): readonly string[] | undefined {
  if (letters.length < 8 || letters.length > 40 || words().has(letters) || whole.has(letters))
    return undefined;
  const readings: string[][][] = [[[]]];
  for (let end = 1; end <= letters.length; end += 1) {
    const found: string[][] = [];
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const word = letters.slice(start, end);
      const opens = start === 0;
      const fits =
        words().has(word) ||
        (word === 'ya' && end === letters.length) ||
        (end < letters.length && (opens ? openers : inner).has(word));
      if (!fits) continue;
      for (const before of readings[start] ?? [])
        if (before.length < mostWords) found.push([...before, word]);
    }
    readings[end] = found.sort((a, b) => a.length - b.length).slice(0, 3);
  }
  const [best, next] = readings[letters.length] ?? [];
  if (best === undefined || best.length < 2 || next?.length === best.length) return undefined;
  return best.some((word) => word.length > 4) || best.length > 2 ? best : undefined;
}
