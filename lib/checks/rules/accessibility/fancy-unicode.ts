import { fancyLetters, mappedRanges, smallCapitals } from '@/lib/checks/data/fancy-letters';
import type { Sentence } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const small = new Map(
  Array.from(smallCapitals.matchAll(/(.)(.)/gu), ([, fancy = '', plain = '']) => [fancy, plain]),
);
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;

/** The plain letter or digit that a character is a styled copy of. */
function plain(character: string, language: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x250) return undefined;
  const drawn = small.get(character);
  if (drawn !== undefined) return drawn;
  for (const { from, plain: letters } of fancyLetters) {
    if (code >= from && code < from + letters.length) return letters.charAt(code - from);
  }
  const mapped = mappedRanges.some(([first, last]) => code >= first && code <= last);
  const wide = fullWidth.test(character) && !/^(?:zh|ja|ko)\b/.test(language);
  if (!mapped && !wide) return undefined;
  const letter = character.normalize('NFKC');
  return /^[A-Za-z0-9]$/.test(letter) ? letter : undefined;
}

interface Run {
  start: number;
  end: number;
  text: string;
  letters: number;
}

/** Stretches of styled letters, across the blanks and marks between them. */
function* stretches({ text }: Sentence, language: string): Iterable<Run> {
  let run: Run | undefined;
  let at = 0;
  for (const character of text) {
    const letter = plain(character, language);
    const end = at + character.length;
    if (letter !== undefined) {
      run ??= { start: at, end, text: '', letters: 0 };
      run.text += text.slice(run.text === '' ? at : run.end, at) + letter;
      run.end = end;
      run.letters += 1;
    } else if (run !== undefined && !/[\s,.'’:!&-]/.test(character)) {
      yield run;
      run = undefined;
    }
    at = end;
  }
  if (run !== undefined) yield run;
}

/** Runs of whole words: small capitals have no s and no x of their own, and borrow the plain ones. */
function* runs(sentence: Sentence, language: string): Iterable<Run> {
  const { text } = sentence;
  let last: Run | undefined;
  for (const run of stretches(sentence, language)) {
    const before = /[A-Za-z]*$/.exec(text.slice(Math.max(0, run.start - 30), run.start))?.[0] ?? '';
    const after = /^[A-Za-z]*/.exec(text.slice(run.end, run.end + 30))?.[0] ?? '';
    const start = run.start - before.length;
    const gap = last === undefined ? undefined : text.slice(last.end, Math.max(last.end, start));
    if (last !== undefined && gap !== undefined && /^[\s,.'’:!&-]*$/.test(gap)) {
      last.text += `${gap}${start < last.end ? '' : before}${run.text}${after}`;
      last.end = run.end + after.length;
      last.letters += run.letters;
      continue;
    }
    if (last !== undefined) yield last;
    last = {
      start,
      end: run.end + after.length,
      text: before + run.text + after,
      letters: run.letters,
    };
  }
  if (last !== undefined) yield last;
}

const hasFancy =
  /[\u02B0-\u02B8\u02E0-\u02E4\u2071\u207F\u1D00-\u1D7F\u0262\u026A\u0274\u0280\u0299\u029C\u029F\u028F\u2102-\u2149\u2460-\u24FF\u2776-\u277E\uA730\uA731\uFF10-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}]/u;

/** The first halves of the styled letters outside the basic plane, and all inside it. */
const signs: string = `\uD835\uD83C${Array.from({ length: 0xffff - 0x250 }, (_, at) =>
  String.fromCharCode(0x250 + at),
)
  .filter((sign) => hasFancy.test(sign))
  .join('')}`;

export default {
  id: 'fancy-unicode',
  kind: 'accessibility',
  severity: 'error',
  title: { en: 'Use plain letters', es: 'Use letras normales' },
  why: {
    en: 'Screen readers skip styled letters or spell out a math symbol for each.',
    es: 'Los lectores de pantalla se saltan las letras decoradas o leen un símbolo matemático por cada una.',
  },
  message: {
    en: '“{words}” is made of symbols that only look like letters.',
    es: '“{words}” está hecho de símbolos que solo parecen letras.',
  },
  source: 'https://www.w3.org/WAI/WCAG21/Techniques/failures/F71',
  wakes: { signs },
  scope: 'sentence',
  safe: true,
  *check(sentence, { language }: Context): Iterable<Finding> {
    if (!hasFancy.test(sentence.text)) return;
    for (const { start, end, text, letters } of runs(sentence, language)) {
      if (letters >= 2 && /[A-Za-z]/.test(text)) yield { at: [start, end], fixes: [{ text }] };
    }
  },
  examples: [
    { bad: '[[𝐁𝐨𝐢𝐥 𝐰𝐚𝐭𝐞𝐫]] in Riverton.', good: 'Boil water in Riverton.' },
    { bad: 'Town hall: [[𝘛𝘶𝘦𝘴𝘥𝘢𝘺, 𝘔𝘢𝘺]] 5 at 6 p.m.', good: 'Town hall: Tuesday, May 5 at 6 p.m.' },
    { bad: '[[Ｒｏａｄ]] closed', good: 'Road closed' },
    { bad: '[[🅑🅤🅢]] 40 is late', good: 'BUS 40 is late' },
    { bad: 'Now [[ᴏᴘᴇɴ]]: the new park', good: 'Now open: the new park' },
    { bad: 'The bridge is [[ᴄʟᴏsᴇᴅ]] today.', good: 'The bridge is closed today.' },
    { bad: 'Take [[sʜᴜᴛᴛʟᴇs ᴀɴᴅ ʙᴜsᴇs]] downtown.', good: 'Take shuttles and buses downtown.' },
    { bad: 'We stay [[ᵒᵖᵉⁿ]] late.', good: 'We stay open late.' },
    { ok: 'The lot is 10² ft., ½ full, 3.ª planta, 72 ℃, ™ and №.' },
    { ok: 'Blood types 🅰️ and 🅱️ are needed. Park at 🅿️.' },
    { ok: '水道水は煮沸してください（ＮＨＫ）', context: { language: 'ja' } },
    { ok: 'Call us at ext. ⁴ or see note ¹.' },
    { ok: 'Crews replaced 20 m² of sidewalk and 3 m³ of soil.' },
    { ok: 'Steps: ① call ② leave ③ wait' },
    { ok: 'Ħal Għargħur and Kraków are sister cities.' },
    { ok: 'If x ∈ ℝ then see ℹ️ below.' },
  ],
} satisfies Rule;
