import type { Sentence } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

const twoBlanks = /(?<=[\p{L}\p{N},;])(?: {2}| \u00A0|\u00A0 )(?=[\p{L}\p{N}])/gu;
const blankBefore = /(?<=[\p{L}\p{N})”’%]) {1,2}(?=(?:[,;!?](?!\s+[!?:;,.])|\.(?!\S|\s\.))(?:\s|$))/gu;
/** A blank on the wrong side of its sign: “Elm Park .Come hungry”. */
const wrongSide =
  /(?<=[\p{L}\p{N})”’%]) {1,2}([,;](?=\p{L}{2})|[.!?](?!(?:Net|Com|Gov|Org|Edu|Mil)(?!\p{L}))(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}|,)))/gu;
/** Without one of these there is nothing to find. */
const signs = / {2}| \u00A0|\u00A0 | [,;!?.]|[,;][^\s\d,;.!?)"”’]|[^\s.!?]{3}[.!?][^\sa-z\d,;.!?)"”’]/;
/** After these a sign is what is spoken of: “press ! twice”. */
const speaksOfSign = /(?:^|\s)(?:before|after|the|an?|of|with|and|or|use|type|press|add|write)$/i;
const noBlank = /(?<=\p{Ll}{2}[,;])(?=\p{L}{2}|[aAyeouI]\s)|(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}+[\s,])/gu;
const straightEnd = /“[^“”"\n]{1,200}(")/g;
const straightStart = /(?<![^\s(])(")[^“”"\n]{1,200}”/g;

/** The word before and the one after, so that there is something to be seen. */
function around(text: string, [start, end]: Span): Span {
  const before = /\S{0,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0].length ?? 0;
  const after = /^\s*\S{0,30}/u.exec(text.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

function* found({ prose, text }: Sentence): Iterable<{ readonly at: Span; readonly put: string }> {
  if (!signs.test(prose)) return;
  const trimmed = text.trimEnd();
  for (const { 0: blanks, index } of prose.matchAll(twoBlanks)) {
    if (index + blanks.length < trimmed.length) yield { at: [index, index + blanks.length], put: ' ' };
  }
  for (const { 0: blanks, index } of prose.matchAll(blankBefore)) {
    if (speaksOfSign.test(prose.slice(Math.max(0, index - 8), index))) continue;
    yield { at: [index, index + blanks.length], put: '' };
  }
  for (const { 0: swapped, 1: sign = '', index } of prose.matchAll(wrongSide)) {
    if (speaksOfSign.test(prose.slice(Math.max(0, index - 8), index))) continue;
    yield { at: [index, index + swapped.length], put: `${sign} ` };
  }
  for (const { index } of prose.matchAll(noBlank)) yield { at: [index, index], put: ' ' };
}

function* mixed({ masked }: Sentence): Iterable<Finding> {
  for (const { 0: words, index } of masked.matchAll(straightEnd)) {
    const end = index + words.length;
    yield { at: [index, end], fixes: [{ at: [end - 1, end], text: '”', shown: `${words.slice(0, -1)}”` }] };
  }
  for (const { 0: words, index } of masked.matchAll(straightStart)) {
    const at: Span = [index, index + words.length];
    yield { at, fixes: [{ at: [index, index + 1], text: '“', shown: `“${words.slice(1)}` }] };
  }
}

export default {
  id: 'spacing-quotes',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Tidy the spaces and quotation marks', es: 'Corrija los espacios y las comillas' },
  why: {
    en: 'Stray spaces and odd marks make an official post look like a fake.',
    es: 'Los espacios de más y las comillas desiguales hacen que un mensaje oficial parezca falso.',
  },
  message: {
    en: 'A space or a quotation mark is not as it should be.',
    es: 'Un espacio o una comilla no está como debería.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/punctuation.md',
  languages: ['en', 'es'],
  scope: 'sentence',
  safe: true,
  *check(sentence): Iterable<Finding> {
    const { text } = sentence;
    for (const { at, put } of found(sentence)) {
      const [start, end] = around(text, at);
      const shown = text.slice(start, at[0]) + put + text.slice(at[1], end);
      yield { at: [start, end], fixes: [{ at, text: put, shown }] };
    }
    if (text.includes('"') && /[“”]/.test(text)) yield* mixed(sentence);
  },
  examples: [
    { bad: 'The [[pool  is]] open.', good: 'The pool is open.' },
    { bad: 'Stay [[home ,]] please.', good: 'Stay home, please.' },
    { bad: 'Is it [[open ?]]', good: 'Is it open?' },
    { bad: 'Bring [[food,water]] and a blanket.', good: 'Bring food, water and a blanket.' },
    {
      bad: 'Meet us at [[Elm Park .Bring]] a chair.'.replace('[[Elm Park', 'Elm [[Park'),
      good: 'Meet us at Elm Park. Bring a chair.',
    },
    { bad: 'Bring [[water ,sunscreen]] and a hat.', good: 'Bring water, sunscreen and a hat.' },
    { bad: 'We need a [[cook,a]] driver and a coach.', good: 'We need a cook, a driver and a coach.' },
    { ok: 'Our team writes .Net and Node code.' },
    { ok: 'Send a .Pdf file, or call us.' },
    { ok: 'Add a : or a ; before a list.' },
    { bad: 'Ask for the [[“cool room"]] at the desk.', good: 'Ask for the “cool room” at the desk.' },
    { bad: 'El [[parque  está]] abierto.', good: 'El parque está abierto.', context: { language: 'es' } },
    { ok: 'The pool is open.  Bring a towel.' },
    { ok: 'Wait for it ... the park is open' },
    { ok: 'Thanks! :) and ;)' },
    { ok: 'Put a space before ! and ? in French.' },
    { ok: 'Go to example.gov/a,b or call 1,200 homes at 7:30 p.m.' },
    { ok: 'Read “one” and "two".' },
    { ok: 'Le parc est ouvert !', context: { language: 'fr' } },
    { ok: 'The U.S.A. and St.Louis agree. Node.JS runs it.' },
  ],
} satisfies Rule;
