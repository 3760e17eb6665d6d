import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Faces typed on a keyboard, after a blank, and the well-known ones drawn with signs from anywhere. */
const faces =
  /(?<![^\s.!?,\uFFFC])(?:[:;=8]['’]?[-o^]?[)(\]D/|pP*$]|[:;]-[)(\]D/|pPoO*$\\]|[xX]D(?=\s*$)|<3+|<\/3|\^[_.-]?\^|[oO]_[oO]|T_T|>:\(|[(=]['’]?[-o]?[:;](?!\p{L}))(?=$|[\s.!?,\uFFFC])|¯\\?_\(ツ\)_\/?¯|\(╯°□°\)?[^\s]{0,8}(?:\s?┻━┻)?|┬─┬|┻━┻|ಠ_ಠ|ʕ•ᴥ•ʔ|\( ͡° ͜ʖ ͡°\)/gu;
/** The same glued to a word: only where no bracket is open. */
const glued = /(?<=\p{L})(?:[:;]-?[)(D])(?=$|[\s\uFFFC])/gu;

/** What every face holds: cheaper to look for than the faces. */
const mayHoldFace =
  /[:;=8]['’]?[-o^]?[)(\]D/|pP*$](?:$|[\s.!?,\uFFFC])|[:;]-[oO\\]|[xX]D\s*$|<\/?3|\^[_.-]?\^|[oO]_[oO]|T_T|>:\(|[(=]['’]?[-o]?[:;](?:$|[\s.!?,\uFFFC])|[¯╯┬┻ಠʕ]|\u0361/;

/** What a drawing is made of. */
const strokes = /[|\\/_()<>^~=#*•￣﹏＿┃━╱╲║═╔╗╚╝┌┐└┘│─▔▁█▓░▀▄ㅅ]/gu;

const strokeCodes = new Set(
  [...'|\\/_()<>^~=#*•￣﹏＿┃━╱╲║═╔╗╚╝┌┐└┘│─▔▁█▓░▀▄ㅅ'].map((sign) => sign.charCodeAt(0)),
);
const isStroke = Uint8Array.from({ length: 0x10000 }, (_, code) => (strokeCodes.has(code) ? 1 : 0));

/** Whether a text holds enough strokes, or sides of boxes, for the two lines of the smallest picture. */
function mayHoldDrawing(text: string): boolean {
  if (!text.includes('\n')) return false;
  let drawn = 0;
  for (let at = 0; at < text.length; at += 1) {
    drawn += isStroke[text.charCodeAt(at)] ?? 0;
    if (drawn >= 4) return true;
  }
  return false;
}

const openBracket = (text: string, end: number): boolean => {
  const before = text.slice(Math.max(0, end - 200), end);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
};

/** Lines of a picture made of characters: two or more in a row that hold more strokes than letters. */
function* drawings({ text }: Draft): Iterable<Span> {
  if (!mayHoldDrawing(text)) return;
  let start = -1;
  let end = 0;
  let lines = 0;
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    const line = text.slice(from, Math.min(to, from + 200));
    const drawn = line.match(strokes)?.length ?? 0;
    const drawing = drawn >= 3 && drawn > (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
    if (drawing || (drawn >= 2 && /^\s*[|┃║│].*[|┃║│]\s*$/u.test(line))) {
      if (start < 0) start = from;
      end = to;
      lines += 1;
    } else {
      if (lines >= 2) yield [start, end];
      start = -1;
      lines = 0;
    }
    from = to + 1;
  }
  if (lines >= 2) yield [start, end];
}

/** Where a heart stands for the verb: a word before it and a name or an article after. */
const loves = (sentence: PlacedSentence, [start, end]: Span): boolean =>
  /\b(?:we|i|they|you|who)\s$/i.test(sentence.masked.slice(0, start)) &&
  /^\s\p{L}/u.test(sentence.masked.slice(end));

function fixesFor(text: string, [start, end]: Span, verb: boolean, language: string): Fix[] {
  if (verb) return language === 'en' ? [{ text: 'love' }] : [];
  const before = /[^\S\n]$/.test(text.slice(0, start)) ? 1 : 0;
  // Where the face was all that ended a sentence, a full stop does.
  const ends = /[\p{L}\p{N})”]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (ends && /^[^\S\n]+\p{Lu}/u.test(text.slice(end, end + 10))) {
    return [{ at: [start - before, end], text: '.', shown: '.' }];
  }
  const after = before === 0 && /^[^\S\n]/.test(text.slice(end)) ? 1 : 0;
  return [{ at: [start - before, end + after], text: '', shown: '' }];
}

export default {
  id: 'emoticon-ascii',
  kind: 'accessibility',
  severity: 'warning',
  title: {
    en: 'Leave out faces and pictures typed as characters',
    es: 'Quite las caritas y los dibujos hechos con caracteres',
  },
  why: {
    en: 'Screen readers spell them out sign by sign: “colon, dash, bracket.”',
    es: 'Los lectores de pantalla los leen signo por signo: “dos puntos, guion, paréntesis”.',
  },
  message: {
    en: '“{words}” is read aloud sign by sign.',
    es: '“{words}” se lee en voz alta signo por signo.',
  },
  source: 'https://digitalaccessibility.virginia.edu/social-media',
  wakes: { signs: ')(D]*|/\\pPoO3^_TX<=┻ㅅ￣━═─' },
  scope: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    const drawn = [...drawings(draft)];
    for (const at of drawn) yield { at };
    const free = ([start, end]: Span) => !drawn.some((one) => start < one[1] && one[0] < end);
    for (const sentence of draft.sentences) {
      const { prose, at } = sentence;
      if (!mayHoldFace.test(prose)) continue;
      for (const pattern of [faces, glued]) {
        for (const { 0: face, index } of prose.matchAll(pattern)) {
          const span: Span = [index, index + face.length];
          const closes = face.includes(')') && !face.includes('(') && openBracket(prose, index);
          if (closes || face === '8)' || !free([at[0] + span[0], at[0] + span[1]])) continue;
          const verb = face.startsWith('<3') && loves(sentence, span);
          if (face.startsWith('<3') && !verb && /^\s?(?:\p{Ll}|\p{N}|%)/u.test(prose.slice(span[1])))
            continue;
          const place: Span = [at[0] + span[0], at[0] + span[1]];
          yield { at: place, fixes: fixesFor(draft.text, place, verb, language) };
        }
      }
    }
  },
  examples: [
    { bad: 'The pool is closed today [[:(]]', good: 'The pool is closed today' },
    { bad: 'See you at the fair! [[:-)]] Bring a friend.', good: 'See you at the fair! Bring a friend.' },
    {
      bad: 'Our phones are down [[:(]] Please write to us.',
      good: 'Our phones are down. Please write to us.',
    },
    { bad: 'We [[<3]] our crossing guards.', good: 'We love our crossing guards.' },
    { bad: 'When will the snow stop? [[¯\\_(ツ)_/¯]]', good: 'When will the snow stop?' },
    { bad: 'Thanks[[:)]]', good: 'Thanks' },
    { bad: '¡Nos vemos en la feria! [[;)]]', good: '¡Nos vemos en la feria!', context: { language: 'es' } },
    { bad: '[[|￣￣￣￣￣￣|\n|  VOTE TODAY  |\n|＿＿＿＿＿＿|\n(\\__/) ||\n(•ㅅ•) ||]]' },
    { ok: 'The pool is closed today.' },
    { ok: 'Open daily (10:30 a.m. to 8:00 p.m. (closed Monday); free).' },
    { ok: 'Type XD to start the game.' },
    { ok: 'Items to bring (see list: a, b or c:)' },
    { ok: 'Children <3 years ride free. Trails with grade <3% are open.' },
    { ok: 'See https://riverton.example.gov/:D or call 555-0134 (ext. 8).' },
    { ok: 'Ratio 3:1; see section 8(c) and form XD-9.' },
    { ok: 'Open:\n- Monday / Tuesday\n- Friday' },
  ],
} satisfies Rule;
