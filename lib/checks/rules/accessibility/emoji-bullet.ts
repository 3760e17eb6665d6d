import type { Draft } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import { type EmojiGroup, emojiGroups } from '@/lib/checks/emoji-groups';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';

/** Squares that are drawn like plain bullets, and read aloud as little else. */
const plainBullet = /^[▪▫◾◽•]$/u;

const startsItem = (text: string, { at, line }: EmojiGroup): boolean =>
  text.slice(line[0], at[0]).trim() === '' &&
  text.slice(at[1], line[1]).trim() !== '' &&
  !plainBullet.test(text.slice(...at));

/** Lists: lines that start with emoji right below one another, or three and more with lines between. */
function items(text: string, groups: readonly EmojiGroup[]): readonly EmojiGroup[] {
  const starts = groups.filter((group) => startsItem(text, group));
  const follows = (at: number): boolean => {
    const [one, next] = [starts[at], starts[at + 1]];
    return one !== undefined && next !== undefined && next.line[0] === one.line[1] + 1;
  };
  const close = starts.filter((_, at) => follows(at) || follows(at - 1));
  if (close.length > 0) return close;
  // A headline on the first line is no item of the list below it.
  const list = starts.filter(({ line }) => line[0] > 0 || starts.length > 3);
  return list.length >= 3 ? list : [];
}

/** A dash in place of the emoji, a number in place of a keycap. */
function plainStart(text: string, { at, line }: EmojiGroup): Fix {
  const number = /^(\d)\uFE0F?\u20E3$/u.exec(text.slice(...at))?.[1];
  const blanks = /^[^\S\n]*/.exec(text.slice(at[1], line[1]))?.[0].length ?? 0;
  const better = number === undefined ? '-' : `${number}.`;
  return { at: [at[0], at[1] + blanks], text: `${better} `, shown: better };
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
    for (const item of items(draft.text, emojiGroups(draft))) {
      yield { at: item.at, fixes: [plainStart(draft.text, item)] };
    }
  },
  examples: [
    {
      bad: 'Pack these:\n[[✅]] Water\n[[✅]] Food\n[[✅]] A radio',
      good: 'Pack these:\n- Water\n- Food\n- A radio',
    },
    {
      bad: 'Join us for movie night!\n[[📅]] Friday, May 8\n[[📍]]City Park',
      good: 'Join us for movie night!\n- Friday, May 8\n- City Park',
    },
    {
      bad: 'Feel sick?\n[[1️⃣]] Stay home.\n[[2️⃣]] Call your doctor.',
      good: 'Feel sick?\n1. Stay home.\n2. Call your doctor.',
    },
    {
      bad: '❄️ Winter weather\n\n[[📻]] Listen to the forecast\n[[🔦]] Check your lights\n[[🧣]] Dress warm',
      good: '❄️ Winter weather\n\n- Listen to the forecast\n- Check your lights\n- Dress warm',
    },
    {
      bad: 'Traiga:\n[[💧]] Agua\n[[🔋]] Pilas',
      good: 'Traiga:\n- Agua\n- Pilas',
      context: { language: 'es' },
    },
    { ok: 'Pack these:\n- Water\n- Food\n- A radio' },
    { ok: '🚨 Elm St. is closed.\n\n➡️ Use Oak St.' },
    { ok: '🚨 Elm St. is closed.\n\n➡️ Use Oak St.\n\n📞 Questions? Call 311.' },
    { ok: 'Happy Independence Day! 🎆\n🇺🇸🇺🇸' },
    { ok: '• Water ✅\n• Food ✅' },
    { ok: 'The park is open.\n☀️' },
    { ok: '▪ Water\n▪ Food' },
  ],
} satisfies Rule;
