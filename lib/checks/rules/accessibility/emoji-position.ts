import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { emojiSigns } from '@/lib/checks/emoji';
import type { EmojiGroup } from '@/lib/checks/emoji-groups';
import { emojiUses } from '@/lib/checks/emoji-use';
import { blank } from '@/lib/checks/mask';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';

/** Emoji that call for attention before a headline, as people expect them there. */
const calls = /[🚨⚠🔴🟠🟡🟢🛑📢📣🆕❗‼✅☑✔❌⛔🗣📸🎥]/u;
const fewSentences = 3;

/** Whether an emoji opens a short post without a headline or a label: nothing it sets apart. */
function opensPost({ text, masked, sentences, emoji }: Draft, { at }: EmojiGroup): boolean {
  const [first, second] = sentences;
  if (first === undefined || sentences.length > fewSentences || emoji.length > 1) return false;
  if (text.slice(0, at[0]).trim() !== '' || (second !== undefined && text.trim().includes('\n')))
    return false;
  if (second !== undefined && (calls.test(text.slice(...at)) || !/[.!?…]\s*$/.test(first.text))) return false;
  return /^\s*\p{L}/u.test(masked.slice(at[1], at[1] + 10)) && !/[:–—|\n]/.test(first.masked);
}

/** Where the words of a sentence end, its last mark included: what follows are links, hashtags and emoji. */
function endOfWords({ masked, at }: PlacedSentence): number {
  const end = /[\uFFFC\s]*$/.exec(masked)?.index ?? masked.length;
  return at[0] + end;
}

/** What leaves a hole in the sentence when what follows it goes. */
const mayBeWord =
  /\b(?:keep|bring|leave|use|avoid|take|turn|watch|stop|drink|carry|pack|wear|grab|save|lleve|evite|deje|traiga|tome|never|a|an|your|our|their|no|any|some|of|with|from|without|un|una|su|sus|el|la|los|las|de|con|sin)\s*$/iu;

/** Takes the emoji out, and puts it at the end of its sentence where nothing but words stands between. */
function fixesFor({ text, masked }: Draft, { at, line }: EmojiGroup, sentence: PlacedSentence): Fix[] {
  const [start, end] = at;
  const emoji = text.slice(start, end);
  const blanks = /^[^\S\n]*/.exec(text.slice(end, line[1]))?.[0] ?? '';
  const spaced = start === line[0] || /\s/.test(text.charAt(start - 1));
  const gap = spaced ? '' : blanks === '' ? ' ' : blanks;
  const from = end + blanks.length;
  const out: Fix = { at: [start, from], text: gap, shown: '' };
  // After a verb or an article it may stand for the word that is missing: “Keep 🔥 away”, “Leave a 👶 alone”.
  if (mayBeWord.test(text.slice(line[0], start))) return [];
  const to = endOfWords(sentence);
  // What is longer than any sentence was cut somewhere: its end is none.
  if (to <= from || to - from > 500 || masked.slice(from, to).includes(blank)) return [out];
  const rest = text.slice(from, to);
  // A link that belongs to the sentence: the emoji would part the two.
  if (to < sentence.at[1] && !/[.!?…]$/.test(rest)) return [out];
  const last = /\S+$/.exec(rest)?.[0] ?? rest;
  return [{ at: [start, to], text: `${gap}${rest} ${emoji}`, shown: `${last} ${emoji}` }, out];
}

export default {
  id: 'emoji-position',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'Put emoji at the end of the sentence', es: 'Ponga los emojis al final de la oración' },
  why: {
    en: 'Read aloud, an emoji’s name in the middle of a sentence breaks it in two.',
    es: 'Leído en voz alta, el nombre de un emoji parte la oración en dos.',
  },
  message: { en: '“{words}” interrupts the sentence.', es: '“{words}” interrumpe la oración.' },
  source:
    'https://it.nc.gov/digital-accessibility/web-content-accessibility/social-media-content-accessibility',
  wakes: { signs: emojiSigns },
  scope: 'post',
  *check(draft: Draft, { language }: Context): Iterable<Finding> {
    const { sentences } = draft;
    let index = 0;
    for (const { group, use } of emojiUses(draft, language)) {
      while ((sentences[index]?.at[1] ?? Number.POSITIVE_INFINITY) <= group.at[0]) index += 1;
      const sentence = sentences[index];
      if (sentence === undefined || sentence.at[0] > group.at[0]) continue;
      if (use === 'word' || (use === undefined && !opensPost(draft, group))) continue;
      yield { at: group.at, fixes: use === 'unclear' ? [] : fixesFor(draft, group, sentence) };
    }
  },
  examples: [
    { bad: '[[🚧]] Road closed', good: 'Road closed 🚧' },
    {
      bad: 'Students in Tucson [[🌵]] can study from home. Sign up today.',
      good: 'Students in Tucson can study from home. 🌵 Sign up today.',
    },
    { bad: 'Join us for the [[🎉]] big parade.', good: 'Join us for the big parade. 🎉' },
    { bad: 'Keep [[🔥]] away from dry grass this week.' },
    { bad: 'It is [[🥵]] outside, so drink water.' },
    {
      bad: 'Find more [[🌪️]] safety tips at https://riverton.example.gov/storms',
      good: 'Find more safety tips at https://riverton.example.gov/storms',
    },
    { bad: 'Crews[[❄️]]are out tonight', good: 'Crews are out tonight ❄️' },
    {
      bad: 'Visite el parque [[🌳]] este sábado con su familia.',
      good: 'Visite el parque este sábado con su familia. 🌳',
      context: { language: 'es' },
    },
    {
      bad: '[[🌧]] The parade is off until Sunday. Keep your tickets.',
      good: 'The parade is off until Sunday. 🌧 Keep your tickets.',
    },
    { ok: 'The parade is off until Sunday. 🌧 Keep your tickets.' },
    { ok: 'We are in deep 💩 if nobody votes.' },
    { ok: '🎆 Fireworks: bring a chair. Parking is free.' },
    { ok: 'Road closed 🚧' },
    { ok: '🚨 Boil water notice for Elm Park. Boil tap water for one minute.' },
    { ok: 'Pack your sunscreen! 😎 See you there.' },
    { ok: 'Apply today ➡️ https://riverton.example.gov/jobs' },
    { ok: 'Happy birthday, Riverton 🎂 #Riverton200' },
    { ok: '⚠️ Road closed ⚠️' },
    { ok: '🔴 Live now: the mayor speaks on the storm.' },
    { ok: 'Call ☎️ 555-0134 for help.' },
    { ok: 'Bring 💧.' },
  ],
} satisfies Rule;
