import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Emoji of parties and jokes. */
const party = new Set(
  '🎉 🎊 🥳 😂 🤣 😜 😝 😛 🤪 😎 😁 😆 😄 😃 😀 😅 🙃 🙄 😉 😏 😋 🤩 😍 🥰 😘 🤠 🤗 🙌 💃 🕺 🍻 🍺 🥂 🍾 🍹 🎈 🎁 🪅 🪩 🎂 🎵 🎶 🤷 🤦 💅 👻 🤡 😈 🥴 🫠 💩 🏖 🎃 🎆 🎇 ✨ 🤘 🤙 😻 😹 🏄'.split(
    ' ',
  ),
);
/** A skin tone and what joins a person to a sex leave the sign what it is. */
const plain = (emoji: string): string =>
  emoji.replace(/[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu, '').split('\u200D')[0] ?? emoji;

const jokes =
  /(?<![\p{L}\p{N}#])(?:lol|lmao|rofl|haha(?:ha)*|hehe|jaja(?:ja)*|yay|woo-?hoo|whoop(?:s|sie)?|oops|yikes|yolo|ruh[- ]roh|uh[- ]oh|hooray|pun intended|just kidding|party time|let['’]s party|surf['’]?s up|happy (?:friday|weekend|monday)|feliz (?:viernes|fin de semana)|hold on to your (?:hats?|butts)|fun fact|stay (?:cool|frosty|salty)|winter is coming|snow day|not to be dramatic|plot twist|popcorn|pool party|hold my beer|asking for a friend|said nobody ever|who (?:else )?is (?:ready|excited)|netflix)(?![\p{L}\p{N}])/giu;
const funTags = new Set(
  'tgif fridayfeeling fridayvibes funfact fun funny lol yolo sundayfunday throwbackthursday tbt flashbackfriday mondaymotivation motivationmonday blessed party weekendvibes weekendfun fridayfun fail epicfail snowday wednesdaywisdom tacotuesday caturday goodvibes vibes winning mood squadgoals nofilter thirstythursday wcw mcm snowmageddon snowpocalypse rainpocalypse stormageddon jaja finde'.split(
    ' ',
  ),
);

/** “Yolo County”, “Snow Day Rd.”: a capital with another behind it is a place's. */
const isName = (prose: string, words: string, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words) &&
  /^\s\p{Lu}\p{Ll}/u.test(prose.slice(index + words.length, index + words.length + 3));

/** Nobody needs to be told of more. */
const most = 100;

/** Takes words out, with the blanks they leave behind. */
function takenOut(text: string, [start, end]: Span): Fix {
  const before = /[^\S\n]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const after = /^[^\S\n]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const opens = start - before === 0 || text.charAt(start - before - 1) === '\n';
  return opens
    ? { at: [start - before, end + after], text: '', shown: '' }
    : { at: [start - before, end], text: '', shown: '' };
}

export default {
  id: 'em-tone',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Keep a warning serious', es: 'Mantenga la seriedad de la alerta' },
  why: {
    en: 'A joke tells people that the danger is small, and hurts those it has reached.',
    es: 'Una broma le dice a la gente que hay poco peligro, y hiere a quien ya lo sufre.',
  },
  message: {
    en: '“{words}” does not belong in a warning.',
    es: '“{words}” no tiene lugar en una alerta.',
  },
  source: 'https://www.cdc.gov/cerc/',
  profiles: ['emergency', 'drill'],
  scope: 'post',
  *check({ text, prose, emoji, hashtags }: Draft): Iterable<Finding> {
    let told = 0;
    for (const at of emoji) {
      if (told >= most || !party.has(plain(text.slice(...at)))) continue;
      told += 1;
      yield { at, fixes: [takenOut(text, at)] };
    }
    for (const { at, text: tag } of hashtags) {
      if (funTags.has(tag.slice(1).toLowerCase())) yield { at, fixes: [takenOut(text, at)] };
    }
    for (const { 0: words, index } of matchesOf(jokes, prose)) {
      if (prose.charAt(index) === blank || isName(prose, words, index)) continue;
      yield { at: [index, index + words.length] };
    }
  },
  examples: [
    { bad: 'Leave zone 4 now. [[🎉]]', good: 'Leave zone 4 now.' },
    {
      bad: 'Snow closes Hwy 12 until noon [[😂]] Stay home.',
      good: 'Snow closes Hwy 12 until noon Stay home.',
    },
    { bad: 'Boil your water until Friday. [[#TGIF]]', good: 'Boil your water until Friday.' },
    { bad: '[[Yay]], the storm is here. Stay indoors.' },
    { bad: 'The power is out downtown. [[Oops]]!' },
    { bad: '[[🤷🏽‍♀️]] The bridge is closed again.', good: 'The bridge is closed again.' },
    { bad: 'Cierre en la calle 8 por nieve, [[jaja]].', context: { language: 'es' } },
    { ok: 'Yolo County Sheriff: Leave zone 4 now.' },
    { ok: 'Leave zone 4 now. ⚠️' },
    { ok: '🔥 Wildfire near Cedar Creek. Leave now. 🚨' },
    { ok: 'Boil your water until Friday. #BoilWater' },
    { ok: 'Thank you to the crews. ❤️🙏' },
    { ok: 'Stay cooler: the library is open until 9 p.m.' },
    { ok: 'Snow closes Hwy 12 until noon. ❄️' },
    { ok: 'Two boats overturned. Stay off the lake.' },
  ],
} satisfies Rule;
