import type { Draft } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import { emojiUses } from '@/lib/checks/emoji-use';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'emoji-as-word',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Write the word, not an emoji for it', es: 'Escriba la palabra, no un emoji en su lugar' },
  why: {
    en: 'An emoji has many meanings, and screen readers and some phones say none of them as you meant it.',
    es: 'Un emoji tiene muchos significados, y los lectores de pantalla no siempre dicen el que usted quiso.',
  },
  message: {
    en: '“{words}” takes the place of a word. Write the word; an emoji may follow it.',
    es: '“{words}” ocupa el lugar de una palabra. Escriba la palabra; el emoji puede ir después.',
  },
  source: 'https://www.usu.edu/accessibility/social-media',
  wakes: { signs: emojiSigns },
  scope: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    for (const { group, use } of emojiUses(draft, language)) if (use === 'word') yield { at: group.at };
  },
  examples: [
    { bad: 'Bring [[💧]].' },
    { bad: 'Out of [[🍞]] and [[🥛]] today? The food bank is open until 6 p.m.' },
    { bad: 'We [[❤️]] our librarians.' },
    { bad: 'Bring [[💧]], [[🧢]] and [[🧴]] to the hike.' },
    { bad: 'Let’s [[🚴]] to work on Friday!' },
    { bad: 'Watch for [[🦌]] on the road at dusk.' },
    { bad: 'Leave your [[🚗]] at home and ride the bus.' },
    { bad: 'Heads up: [[❄️]] is on the way.' },
    { bad: 'Traiga su [[🪪]] y una factura.', context: { language: 'es' } },
    { bad: 'Traiga [[💧]].', context: { language: 'es' } },
    { ok: 'Bring water 💧.' },
    { ok: 'Call ☎️ 555-0134, or write ✉️ parks@riverton.example.gov.' },
    { ok: 'Bring water 💧, a cap 🧢 and sunscreen 🧴 to the hike.' },
    { ok: 'Thank you 🙏 for your patience.' },
    { ok: 'Details on the 👉 city website.' },
    { ok: 'Come on in! 🎉' },
    { ok: 'Slow down. 🦌 Deer are on the road at dusk.' },
    { ok: 'Join us for the 🎉 big parade.' },
    { ok: 'Traiga agua 💧.', context: { language: 'es' } },
    { ok: 'The sign reads “Bring 💧”.' },
  ],
} satisfies Rule;
