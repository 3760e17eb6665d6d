import type { Draft } from '@/lib/checks/draft';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Characters that show nothing: empty Braille, fillers, widths of nothing, soft hyphens. */
const unseen =
  /[\u2800\u3164\u115F\u1160\uFFA0\u180E\u200B\u2060-\u2064\u00AD\u17B4\u17B5\u{E0000}-\u{E007F}]+/gu;
/** Joiners, which Persian, Indian scripts and emoji need. */
const joiners = /[\u200C\u200D]+/gu;
const needJoiners =
  /[\u0600-\u06FF\u0750-\u077F\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF\u1800-\u18AF\u0700-\u074F]/u;
/** Marks that turn the direction of text, out of place where no script runs to the left. */
const turners = /[\u202A-\u202E]+/gu;
const toTheLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
/** Blanks in a row, or lines that hold a single point, to push text around. */
const blanks = /(?<=\S)[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]{4,200}(?=\S)/gu;
const dotted = /(?<=[^\s.·•_])(?:[ \u00A0]?[.·•_]){6,200}[ \u00A0]?(?=[\p{L}\p{N}$])/gu;

/** The tags above U+E0000 all start with the same half. */
const isHidden =
  /[\u2800\u3164\u115F\u1160\uFFA0\u180E\u200B-\u200D\u2060-\u2064\u00AD\u17B4\u17B5\u202A-\u202E\uDB40]/;
/** What every such gap holds: cheaper to look for than the gaps. */
const someBlanks = /[ \u00A0\u2000-\u200A\u202F\u205F\u3000\t]{4}/;
const someDots = /[.·•_][ \u00A0]?[.·•_][ \u00A0]?[.·•_]/;
const someLines = /\n[^\S\n]{0,12}\n[^\S\n]{0,12}\n|(?:^|\n)[^\S\n]{0,12}[.·•_-][^\S\n]{0,12}(?:\n|$)/;

/** Whether a joiner or a tag holds an emoji together. */
const inEmoji = (emoji: readonly Span[], [start]: Span): boolean =>
  emoji.some(([from, to]) => start > from && start < to);

function* hidden(draft: Draft): Iterable<Finding> {
  const { text, emoji } = draft;
  const leftward = toTheLeft.test(text);
  for (const pattern of [unseen, joiners, turners]) {
    if (pattern === turners && leftward) continue;
    for (const { 0: signs, index } of text.matchAll(pattern)) {
      const at: Span = [index, index + signs.length];
      const around = text.slice(Math.max(0, index - 1), at[1] + 1);
      if (pattern === joiners && needJoiners.test(around)) continue;
      if (signs.length < 40 && inEmoji(emoji, at)) continue;
      const apart =
        /[\p{L}\p{N}.,:;!?)”"%]$/u.test(text.slice(Math.max(0, index - 2), index)) &&
        /^[\p{L}\p{N}¡¿(“"$#@]/u.test(text.slice(at[1], at[1] + 2));
      const spacing = /[\u2800\u3164\uFFA0\u115F\u1160]/.test(signs) && apart;
      const lead = /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, index - 4), index)) || index === 0;
      const follows = lead && text.charAt(at[1]) === ' ' ? 1 : 0;
      yield { at, fixes: [{ at: [index, at[1] + follows], text: spacing ? ' ' : '', shown: '' }] };
    }
  }
}

/** Lines that are empty or hold a single point: three and more that only make room. */
function* gaps(text: string): Iterable<Finding> {
  let start = -1;
  let pointed = 0;
  let lines = 0;
  for (let from = 0; from <= text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next;
    const line = to - from < 12 ? text.slice(from, to).trim() : 'words';
    if (line === '' || /^[.·•_-]$/.test(line)) {
      if (lines === 0) start = from;
      lines += 1;
      if (line !== '') pointed += 1;
    } else {
      const room = pointed >= 2 || (pointed === 0 && lines >= 5);
      if (room) yield { at: [start, from - 1], fixes: [{ text: '', shown: '' }] };
      lines = 0;
      pointed = 0;
    }
    from = to + 1;
  }
}

function* pushed({ text, masked }: Draft): Iterable<Finding> {
  for (const { 0: gap, index } of someBlanks.test(masked) ? masked.matchAll(blanks) : []) {
    yield { at: [index, index + gap.length], fixes: [{ text: ' ', shown: '' }] };
  }
  if (someLines.test(text)) yield* gaps(text);
  for (const { 0: gap, index } of someDots.test(masked) ? masked.matchAll(dotted) : []) {
    if (text.slice(index, index + gap.length).startsWith('...') && gap.length < 7) continue;
    yield { at: [index, index + gap.length], fixes: [{ text: ': ' }] };
  }
}

export default {
  id: 'invisible-layout',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Lay out with line breaks only', es: 'Ordene el texto solo con saltos de línea' },
  why: {
    en: 'Blanks, points and unseen characters move on every screen, and screen readers say each of them.',
    es: 'Los espacios, puntos y caracteres invisibles cambian en cada pantalla, y los lectores los leen uno por uno.',
  },
  message: {
    en: 'Characters here only push text around or cannot be seen.',
    es: 'Aquí hay caracteres que solo empujan el texto o no se ven.',
  },
  source: 'https://www.mass.gov/info-details/social-media-post-accessibility-0',
  scope: 'post',
  *check(draft: Draft): Iterable<Finding> {
    if (isHidden.test(draft.text)) yield* hidden(draft);
    yield* pushed(draft);
  },
  examples: [
    { bad: '[[⠀⠀⠀⠀]]Now open', good: 'Now open' },
    { bad: 'Now open:[[\u2800]]the pool', good: 'Now open: the pool' },
    {
      bad: 'We pick up trash this week.[[\u2800\u2800]]Leave bins out.',
      good: 'We pick up trash this week. Leave bins out.',
    },
    { bad: 'River[[\u200B]]ton pool opens', good: 'Riverton pool opens' },
    { bad: 'Pool[[          ]]Open', good: 'Pool Open' },
    { bad: 'Adults [[.........]] $5'.replace(' [[', '[[').replace(']] $', ' ]]$'), good: 'Adults: $5' },
    { bad: 'Now open\n[[.\n.\n.]]\nThe pool', good: 'Now open\n\nThe pool' },
    { bad: 'Ma[[\u00AD]]in Street is closed.', good: 'Main Street is closed.' },
    { bad: 'Abierto[[      ]]hoy', good: 'Abierto hoy', context: { language: 'es' } },
    { ok: 'Now open: the pool' },
    { ok: 'First line\n\nSecond line\n\nThird line' },
    { ok: 'Meet the family 👨‍👩‍👧‍👦 and the flag 🏴󠁧󠁢󠁥󠁮󠁧󠁿.' },
    { ok: 'کتابخانه می\u200Cبندد', context: { language: 'fa' } },
    { ok: 'क\u200Dष और र\u200Dय', context: { language: 'hi' } },
    { ok: 'Watch with \u2066@RivertonParks\u2069 at noon.' },
    { ok: 'Wait... the pool opens Saturday.' },
    { ok: 'Two blanks.  Then a sentence.' },
    { ok: 'المكتبة \u202Aopen\u202C اليوم', context: { language: 'ar' } },
  ],
} satisfies Rule;
