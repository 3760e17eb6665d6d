import type { Draft } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import { type EmojiGroup, emojiGroups } from '@/lib/checks/emoji-groups';
import { blank } from '@/lib/checks/mask';
import type { Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Squares that are drawn like plain bullets, and read aloud as little else. */
const plainBullet = /^[▪▫◾◽•]$/u;

const startsItem = (text: string, { at, line }: EmojiGroup): boolean =>
  text.slice(line[0], at[0]).trim() === '' &&
  text.slice(at[1], line[1]).trim() !== '' &&
  !plainBullet.test(text.slice(...at));

/** Lists: lines that start with emoji right below one another, or three and more with lines between. */
function lists(text: string, groups: readonly EmojiGroup[]): readonly (readonly EmojiGroup[])[] {
  const starts = groups.filter((group) => startsItem(text, group));
  const close: EmojiGroup[][] = [];
  for (const group of starts) {
    const last = close.at(-1);
    if (last !== undefined && last.at(-1)?.line[1] === group.line[0] - 1) last.push(group);
    else close.push([group]);
  }
  const found = close.filter(({ length }) => length > 1);
  if (found.length > 0) return found;
  // A headline on the first line is no item of the list below it.
  const list = starts.filter(({ line }) => line[0] > 0 || starts.length > 3);
  return list.length >= 3 ? [list] : [];
}

interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A dash in place of the emoji, a number in place of a keycap. */
function plainStart(text: string, { at, line }: EmojiGroup): Edit {
  const number = /^(\d)\uFE0F?\u20E3$/u.exec(text.slice(...at))?.[1];
  const blanks = /^[^\S\n]*/.exec(text.slice(at[1], line[1]))?.[0].length ?? 0;
  return { at: [at[0], at[1] + blanks], text: number === undefined ? '- ' : `${number}. ` };
}

/** Several edits as one. */
function together(text: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.at[0] ?? 0;
  let end = start;
  let all = '';
  for (const { at, text: put } of edits) {
    all += text.slice(end, at[0]) + put;
    end = at[1];
  }
  return { at: [start, end], text: all };
}

/** A list is one finding, mended in one go; where links stand in it, each item is one, so that no fix runs over them. */
function* findingsIn({ text, masked }: Draft, list: readonly EmojiGroup[]): Iterable<Finding> {
  const edits = list.map((item) => plainStart(text, item));
  const whole = together(text, edits);
  const [first] = list;
  if (first !== undefined && !masked.slice(...whole.at).includes(blank)) {
    yield { at: first.at, fixes: [{ ...whole, shown: '-' }] };
    return;
  }
  for (const [index, { at }] of list.entries()) {
    const edit = edits[index];
    if (edit !== undefined) yield { at, fixes: [{ ...edit, shown: edit.text.trim() }] };
  }
}

export default {
  id: 'emoji-bullet',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Start list items with a dash', es: 'Empiece los elementos de una lista con un guion' },
  why: {
    en: 'A screen reader says the emoji’s name before every item: “check mark button, water.”',
    es: 'Un lector de pantalla dice el nombre del emoji antes de cada elemento: “marca de verificación, agua”.',
  },
  message: { en: '“{words}” stands in for a bullet.', es: '“{words}” se usa como viñeta.' },
  source:
    'https://it.nc.gov/digital-accessibility/web-content-accessibility/social-media-content-accessibility',
  wakes: { signs: emojiSigns },
  scope: 'post',
  *check(draft: Draft): Iterable<Finding> {
    for (const list of lists(draft.text, emojiGroups(draft))) yield* findingsIn(draft, list);
  },
  examples: [
    {
      bad: 'Pack these:\n[[✅]] Water\n✅ Food\n✅ A radio',
      good: 'Pack these:\n- Water\n- Food\n- A radio',
    },
    {
      bad: 'Join us for movie night!\n[[📅]] Friday, May 8\n📍City Park',
      good: 'Join us for movie night!\n- Friday, May 8\n- City Park',
    },
    {
      bad: 'Feel sick?\n[[1️⃣]] Stay home.\n2️⃣ Call your doctor.',
      good: 'Feel sick?\n1. Stay home.\n2. Call your doctor.',
    },
    {
      bad: '❄️ Winter weather\n\n[[📻]] Listen to the forecast\n🔦 Check your lights\n🧣 Dress warm',
      good: '❄️ Winter weather\n\n- Listen to the forecast\n- Check your lights\n- Dress warm',
    },
    {
      bad: 'Traiga:\n[[💧]] Agua\n🔋 Pilas',
      good: 'Traiga:\n- Agua\n- Pilas',
      context: { language: 'es' },
    },
    {
      bad: 'Call or write:\n[[📞]] 555-0100\n[[💻]] riverton.example.gov\n[[📬]] City Hall',
    },
    { ok: 'Call or write:\n- 555-0100\n- riverton.example.gov' },
    { ok: 'Pack these:\n- Water\n- Food\n- A radio' },
    { ok: '🚨 Elm St. is closed.\n\n➡️ Use Oak St.' },
    { ok: '🚨 Elm St. is closed.\n\n➡️ Use Oak St.\n\n📞 Questions? Call 311.' },
    { ok: 'Happy Independence Day! 🎆\n🇺🇸🇺🇸' },
    { ok: '• Water ✅\n• Food ✅' },
    { ok: 'The park is open.\n☀️' },
    { ok: '▪ Water\n▪ Food' },
  ],
} satisfies Rule;
