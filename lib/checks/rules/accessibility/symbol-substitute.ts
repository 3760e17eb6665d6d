import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** What a sign says between two words, by language: the likeliest first. */
const meanings: Readonly<
  Record<string, { arrow: readonly string[]; plus: readonly string[]; at: readonly string[] }>
> = {
  en: { arrow: ['to'], plus: ['and'], at: ['at'] },
  es: { arrow: ['a'], plus: ['y'], at: ['a'] },
  fr: { arrow: ['à'], plus: ['et'], at: ['à'] },
};

const arrow = /(?<=[\p{L}\p{N}.)])\s*(?:[→⇒➔➜⟶►▸»]|-+>|=+>|>>+)\s*(?=[\p{L}\p{N}(])/gu;
const plus = /(?<=\p{L}{2}) \+ (?=\p{L}{2})/gu;
const atPlace = /(?<=[\p{L}\p{N}]) @ (?=[\p{Lu}\p{N}])/gu;
const atTime =
  /(?<=[\p{L}\p{N}])(?:@ ?| @)(?=(?:\d{1,2}(?::\d\d)? ?[ap]\.?m|noon|midnight|\d{1,2}:\d\d)(?!\p{L}))/giu;
const atLowTime = /(?<=[\p{L}\p{N}]) @ (?=noon|midnight)/gu;

/** Stars, triangles and the like in front of a line or a part, where a dash does. */
const bullet =
  /(?<=^|\n)[^\S\n]*([→⇒➔➜►▸▶»★☆✦✧✪❖◆◇■□●○➤➢✓✔✗✘※]+|>{1,3}|={1,2}>|-+>)[^\S\n]*(?=[\p{L}\p{N}¿¡“"(])/gu;
/** The same as ornaments around words. */
const ornament = /[★☆✦✧✪✯✰✫❖◆◇♦♢♪♫※⭑]+(?:\s?[★☆✦✧✪✯✰✫❖◆◇♦♢♪♫※⭑]+)*/gu;
/** A line drawn with signs. */
const ruler = /(?<=^|\n)[^\S\n]*([-–—=_*~•·.+#<>|═━─▬▔▁⎯░█◆★]{5,})[^\S\n]*(?=\n|$)/gu;
/** Bars between items of one line. */
const bars = /(?<=[^\s\uFFFC]) ?[|｜¦] ?(?=[^\s\uFFFC])/gu;

/** Whether an arrow leads from one place, day or number to another: only then it says 'to'. */
const joinsPlaces = (prose: string, [start, end]: Span): boolean =>
  /(?:^|[^\p{L}\p{N}])[\p{Lu}\p{N}][^\s]*$/u.test(prose.slice(Math.max(0, start - 30), start)) &&
  /^(?:(?:the|el|la|los|las) )?[\p{Lu}\p{N}(]|^(?:el|la) /u.test(prose.slice(end, end + 10));

const oneBlank = (text: string): string => ` ${text} `;

function* between(draft: Draft, language: string): Iterable<Finding> {
  const { prose } = draft;
  const words = meanings[language];
  for (const [pattern, kind] of [
    [arrow, 'arrow'],
    [plus, 'plus'],
    [atPlace, 'at'],
    [atTime, 'at'],
    [atLowTime, 'at'],
  ] as const) {
    for (const { 0: found, index } of prose.matchAll(pattern)) {
      const blanks = found.length - found.trimStart().length;
      const at: Span = [index + blanks, index + blanks + found.trim().length];
      const whole: Span = [index, index + found.length];
      const sure = kind !== 'arrow' || joinsPlaces(prose, whole);
      const fixes = (sure ? (words?.[kind] ?? []) : []).map(
        (text): Fix => ({ at: whole, text: oneBlank(text), shown: text }),
      );
      yield { at, fixes };
    }
  }
}

function* lines({ prose }: Draft): Iterable<Finding> {
  const list = (prose.match(bullet)?.length ?? 0) > 1;
  for (const { 0: found, 1: signs = '', index } of prose.matchAll(bullet)) {
    const start = index + found.indexOf(signs);
    yield {
      at: [start, start + signs.length],
      fixes: [{ at: [index, index + found.length], text: list ? '- ' : '', shown: list ? '-' : '' }],
    };
  }
  for (const { 0: found, 1: signs = '', index } of prose.matchAll(ruler)) {
    const start = index + found.indexOf(signs);
    const end = index + found.length;
    const gone: Span = prose.charAt(end) === '\n' ? [index, end + 1] : [Math.max(0, index - 1), end];
    yield { at: [start, start + signs.length], fixes: [{ at: gone, text: '', shown: '' }] };
  }
}

/** Bars: two or more in a line make a table of it. */
function* tables({ prose, sentences }: Draft): Iterable<Finding> {
  for (const { at } of sentences) {
    const line = prose.slice(...at);
    if (!/[|｜¦]/.test(line)) continue;
    const found = [...line.matchAll(bars)];
    if (found.length < 2 || /^[|｜¦]/.test(line)) continue;
    for (const { 0: bar, index } of found.slice(0, 10)) {
      const start = at[0] + index + bar.search(/[|｜¦]/);
      const whole: Span = [at[0] + index, at[0] + index + bar.length];
      yield { at: [start, start + 1], fixes: [{ at: whole, text: ', ', shown: ',' }] };
    }
  }
}

function* ornaments({ prose, text }: Draft): Iterable<Finding> {
  for (const { 0: signs, index } of prose.matchAll(ornament)) {
    const end = index + signs.length;
    const before = /[^\S\n]/.test(text.charAt(index - 1)) ? 1 : 0;
    const after = before === 0 && /[^\S\n]/.test(text.charAt(end)) ? 1 : 0;
    yield { at: [index, end], fixes: [{ at: [index - before, end + after], text: '', shown: '' }] };
  }
}

export default {
  id: 'symbol-substitute',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'Write words, not symbols', es: 'Escriba palabras, no símbolos' },
  why: {
    en: 'Screen readers skip such symbols or say “right-pointing arrow” and “black star.”',
    es: 'Los lectores de pantalla se saltan esos símbolos o dicen “flecha a la derecha” y “estrella negra”.',
  },
  message: {
    en: '“{words}” stands for a word or draws a line.',
    es: '“{words}” reemplaza una palabra o dibuja una línea.',
  },
  source: 'https://www.mass.gov/info-details/social-media-post-accessibility-0',
  wakes: { signs: '→⇒➔➜⟶►▸▶»★☆✦✧✪✯✰✫❖◆◇♦♢♪♫※⭑■□●○➤➢✓✔✗✘>+@|｜¦=_*~-–—•·.═━─▬▔▁⎯░█#' },
  scope: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    if (!/[→⇒➔➜⟶►▸▶»★☆✦✧✪✯✰✫❖◆◇♦♢♪♫※⭑■□●○➤➢✓✔✗✘>+@|｜¦]|[-=_*~–—•·.═━─▬▔▁⎯░█#]{5}/u.test(draft.prose)) return;
    const drawn = [...lines(draft)];
    const taken = new Set(drawn.map(({ at }) => at[0]));
    const others = [...between(draft, language), ...tables(draft), ...ornaments(draft)];
    yield* [...drawn, ...others.filter(({ at }) => !taken.has(at[0]))].sort((a, b) => a.at[0] - b.at[0]);
  },
  examples: [
    { bad: 'The detour runs from Main [[→]] Oak.', good: 'The detour runs from Main to Oak.' },
    { bad: 'Bus 40: Elm Park [[->]] City Hall', good: 'Bus 40: Elm Park to City Hall' },
    { bad: '[[★★★]] Now hiring [[★★★]]', good: 'Now hiring' },
    { bad: 'Bring:\n[[►]] Water\n[[►]] Food', good: 'Bring:\n- Water\n- Food' },
    { bad: 'Parks [[+]] libraries open at 9 a.m.', good: 'Parks and libraries open at 9 a.m.' },
    { bad: 'Town hall Tuesday [[@]] 6 p.m.', good: 'Town hall Tuesday at 6 p.m.' },
    { bad: 'Movie night [[|]] Friday, May 8 [[|]] City Park', good: 'Movie night, Friday, May 8, City Park' },
    { bad: 'Now open\n[[=========]]\nThe new park', good: 'Now open\nThe new park' },
    {
      bad: 'De la calle 8 [[→]] la calle 12',
      good: 'De la calle 8 a la calle 12',
      context: { language: 'es' },
    },
    { ok: 'The detour runs from Main to Oak.' },
    { ok: 'Apply today → https://riverton.example.gov/jobs' },
    { ok: 'Write to parks@riverton.example.gov or @RivertonParks @CityHall.' },
    { ok: 'Ages 65+ ride free. Call 555-0134.' },
    { ok: '- Water\n- Food\n• Radio' },
    { ok: 'Wait... the pool opens Saturday -- at last.' },
    { ok: 'City of Riverton | Public Works' },
    { ok: 'The sign reads “Main → Oak”.' },
    { ok: 'Winds > 40 mph. Ages 5-12 > $5.' },
    { ok: 'Hours: Monday to Friday | Saturday' },
    { ok: 'Grades are A+ and C++ classes start now.' },
  ],
} satisfies Rule;
