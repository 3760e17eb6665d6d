import { wholePost } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'emoji-count',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Use fewer emoji', es: 'Use menos emojis' },
  why: {
    en: 'Screen readers say the name of every emoji aloud, so a few are plenty.',
    es: 'Los lectores de pantalla dicen en voz alta el nombre de cada emoji; con pocos basta.',
  },
  message: {
    en: 'This post has {count} emoji. Keep at most {most}.',
    es: 'Este mensaje tiene {count} emojis. Deje {most} como máximo.',
  },
  source: 'https://accessibility.ucsd.edu/checklists/social-media.html',
  covers: 'post',
  wakes: { signs: emojiSigns },
  scope: 'post',
  options: { most: 3 },
  *check(draft, { options: { most } }: Context<{ readonly most: number }>): Iterable<Finding> {
    const count = draft.emoji.length;
    if (count > most) yield { at: wholePost(draft), parameters: { count, most } };
  },
  examples: [
    { bad: '[[Movie night is back! 🎬🍿🌳🎉 Bring a blanket.]]' },
    { bad: '[[🚒 Meet our crew 👨‍🚒 at the park 🌳 on Saturday ☀️ at noon 🕛]]' },
    { bad: '[[¡Feliz Día de la Independencia! 🇺🇸🎆🎇🎉]]', context: { language: 'es' } },
    { bad: '[[Call 2️⃣1️⃣1️⃣ for help with rent 🏠.]]' },
    { ok: 'Movie night is back! 🎬🍿🎉' },
    { ok: 'Meet the family of the year: 👨‍👩‍👧‍👦 🏆' },
    { ok: 'Dial *7 or #8 on your phone, or call 2-1-1. ☎️' },
    { ok: '© 2026 City of Riverton® Parks™ and more™' },
    { ok: 'Snow day! ❄️☃️🛷⛄', context: { options: { most: 5 } } },
  ],
} satisfies Rule;
