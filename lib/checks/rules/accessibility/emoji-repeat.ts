import type { Draft } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import { type EmojiGroup, emojiGroups, plainEmoji } from '@/lib/checks/emoji-groups';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** A keycap is a digit: 1️⃣1️⃣ is a number, and nothing is said twice. */
const isNumber = (emoji: string): boolean => emoji.endsWith('\u20E3');

/** A group with each emoji once, or undefined where none is there twice. */
function once(text: string, { emoji }: EmojiGroup): string | undefined {
  const kept = new Map<string, string>();
  for (const at of emoji) {
    const one = text.slice(...at);
    if (isNumber(one)) return undefined;
    const name = plainEmoji(one);
    if (!kept.has(name)) kept.set(name, one);
  }
  return kept.size === emoji.length ? undefined : [...kept.values()].join('');
}

/** What goes with an emoji that is taken out: the blank before it, or at the start of a line the one after. */
function withBlank(text: string, [start, end]: Span): Span {
  const before = text.charAt(start - 1);
  if (/[^\S\n]/.test(before)) return [start - 1, end];
  return /^(?:\n|)$/.test(before) && text.charAt(end) === ' ' ? [start, end + 1] : [start, end];
}

/** Whether an emoji opens its line and a word follows: then it is a bullet or a headline's. */
const opensLine = (text: string, { at, line }: EmojiGroup): boolean =>
  text.slice(line[0], at[0]).trim() === '';

export default {
  id: 'emoji-repeat',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Use each emoji once', es: 'Use cada emoji una sola vez' },
  why: {
    en: 'A screen reader says the name of each one: “warning, warning, warning.”',
    es: 'Un lector de pantalla dice el nombre de cada uno: “advertencia, advertencia, advertencia”.',
  },
  message: { en: '“{words}” is read aloud each time.', es: '“{words}” se lee en voz alta cada vez.' },
  source: 'https://accessibility.ucsd.edu/checklists/social-media.html',
  wakes: { signs: emojiSigns },
  scope: 'post',
  *check(draft: Draft): Iterable<Finding> {
    const { text } = draft;
    const seen = new Set<string>();
    for (const group of emojiGroups(draft)) {
      const better = once(text, group);
      const bullet = opensLine(text, group) && group.line[0] > 0;
      const [first] = group.emoji;
      const name = first === undefined ? '' : plainEmoji(text.slice(...first));
      if (better !== undefined) yield { at: group.at, fixes: [{ text: better }] };
      else if (!bullet && first !== undefined && seen.has(name) && !isNumber(text.slice(...first))) {
        yield {
          at: first,
          severity: 'suggestion',
          fixes: [{ at: withBlank(text, first), text: '', shown: '' }],
        };
      }
      for (const one of group.emoji) seen.add(plainEmoji(text.slice(...one)));
    }
  },
  examples: [
    { bad: '[[⚠️⚠️⚠️]] Ice on Main St.', good: '⚠️ Ice on Main St.' },
    { bad: 'Happy birthday, Riverton! [[🎉🎉]]', good: 'Happy birthday, Riverton! 🎉' },
    { bad: 'Thank you, crews! [[👏👏🏽👏🏿]]', good: 'Thank you, crews! 👏' },
    {
      bad: '🚨 Boil water notice [[🚨]]\nElm Park, until 9 p.m.',
      good: '🚨 Boil water notice\nElm Park, until 9 p.m.',
    },
    { bad: '[[❄️❄️⛄❄️]] Snow day!', good: '❄️⛄ Snow day!' },
    { bad: '¡Gracias a todos! [[🙌 🙌 🙌]]', good: '¡Gracias a todos! 🙌', context: { language: 'es' } },
    { ok: '⚠️ Ice on Main St.' },
    { ok: 'Movie night is back! 🎬🍿🎉' },
    { ok: 'Call 2️⃣1️⃣1️⃣ for help.' },
    { ok: 'Bring:\n✅ Water\n✅ Food\n✅ A radio' },
    { ok: 'Cuban flag 🇨🇺, Puerto Rican flag 🇵🇷.' },
    { ok: 'The mayor said “⚠️ slow down ⚠️” twice.' },
  ],
} satisfies Rule;
