import { platforms } from '@/lib/checks/platforms';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { inCaseOf } from '@/lib/checks/write-fix';

/** What only X knows, and what says the same elsewhere. */
const words: readonly (readonly [RegExp, (found: string) => readonly string[]])[] = [
  [
    /(?<![\p{L}\p{N}])(?:retweet(?:s|ed|ing)?|re-tweet(?:s|ed|ing)?|quote[- ]tweet)(?![\p{L}\p{N}])/giu,
    (found) => [`share${/ed$/i.test(found) ? 'd' : /s$/i.test(found) ? 's' : ''}`],
  ],
  [/(?<![\p{L}\p{N}])(?:RT|RTs)(?![\p{L}\p{N}])(?!\s[@\d])/gu, () => ['share']],
  [/(?<![\p{L}\p{N}])RT(?=\s@)/gu, () => []],
  [
    /(?<=\b(?:this|our|the|last|my)\s)tweets?(?![\p{L}\p{N}])/giu,
    (found) => [/s$/i.test(found) ? 'posts' : 'post'],
  ],
  [/(?<![\p{L}\p{N}])(?:DM|DMs)(?=\s+us\b)/gu, () => ['message']],
];

const writeIn = (found: string, text: string): string =>
  /^(?:RTs?|DMs?)$/.test(found) ? text : inCaseOf(found, text);

const continuous = (found: string, text: string): string =>
  /ing$/i.test(found) ? text.replace(/e$/, 'ing') : text;

function* shareWords(prose: string): Iterable<Finding> {
  for (const [pattern, say] of words) {
    for (const { 0: found, index } of prose.matchAll(pattern)) {
      const starts = /(?:^|[.!?:]\s{1,3})$/.test(prose.slice(Math.max(0, index - 9), index));
      const fixes = say(found).map((text): Fix => {
        const written = continuous(found, writeIn(found, text));
        return { text: starts ? written.charAt(0).toUpperCase() + written.slice(1) : written };
      });
      yield { at: [index, index + found.length], fixes };
    }
  }
}

export default {
  id: 'cross-platform-wording',
  kind: 'platform',
  severity: 'suggestion',
  title: { en: 'Use the words of this site', es: 'Use las palabras de este sitio' },
  why: {
    en: 'Nobody can retweet on Facebook, and an X name is no link there.',
    es: 'En Facebook nadie puede retuitear, y allí un nombre de X no es un enlace.',
  },
  message: {
    en: '“{words}” belongs to X. Say it in the words of this site.',
    es: '“{words}” es propio de X. Dígalo con las palabras de este sitio.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  scope: 'post',
  wakes: {
    words:
      'retweet retweets retweeted retweeting re-tweet re-tweets quote-tweet quote rt rts tweet tweets dm dms'.split(
        ' ',
      ),
    signs: '@＠',
  },
  *check({ mentions, prose, text }, { platform }: Context): Iterable<Finding> {
    if (platform === undefined || platforms[platform].mentions) return;
    yield* shareWords(prose);
    for (const { at, text: mention } of mentions) {
      // “Follow @RivertonPD on X” says where the name belongs.
      const around = text.slice(Math.max(0, at[0] - 40), at[1] + 40);
      if (
        /\b(?:on|en)\s+(?:X|Twitter|Instagram|Threads|TikTok|Bluesky|YouTube)\b|\b(?:X|Twitter|Instagram|Threads|TikTok|YouTube)\b\W{0,3}@/i.test(
          around,
        )
      )
        continue;
      const message = {
        en: `“{words}” is a name on X. Write out who it is.`,
        es: `“{words}” es un nombre en X. Escriba de quién se trata.`,
      };
      const name = mention
        .slice(1)
        .replace(/_/g, ' ')
        .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
      // Once a post: the rest of them stand for the same.
      yield { at, message, fixes: /^(?:\p{Lu}\p{Ll}{2,}\s?){2,}$/u.test(name) ? [{ text: name }] : [] };
      return;
    }
  },
  examples: [
    {
      bad: 'Please [[RT]] to warn your neighbors.',
      good: 'Please share to warn your neighbors.',
      context: { platform: 'facebook' },
    },
    {
      bad: '[[Retweet]] this with your street.',
      good: 'Share this with your street.',
      context: { platform: 'nextdoor' },
    },
    {
      bad: 'Thank you for [[retweeting]] our alert.',
      good: 'Thank you for sharing our alert.',
      context: { platform: 'facebook' },
    },
    {
      bad: 'Learn more from [[@RivertonFire]].',
      good: 'Learn more from Riverton Fire.',
      context: { platform: 'nextdoor' },
    },
    {
      bad: '[[DM]] us with questions.',
      good: 'Message us with questions.',
      context: { platform: 'facebook' },
    },
    {
      bad: 'Thanks to [[@NWS]], @RivertonFire and @RivertonPD for the help.',
      context: { platform: 'facebook' },
    },
    { bad: '[[RT]] [[@NWS]]: Heavy rain tonight.', context: { platform: 'facebook' } },
    { ok: 'Please RT to warn your neighbors.', context: { platform: 'x' } },
    { ok: 'Please RT to warn your neighbors.' },
    { ok: 'Please share this post.', context: { platform: 'facebook' } },
    { ok: 'Follow @RivertonFire on X for road updates.', context: { platform: 'facebook' } },
    { ok: 'Use RT 9 or Rt. 40.', context: { platform: 'facebook' } },
    { ok: 'Retweets are a thing of X.', context: { platform: 'x' } },
    { ok: 'Write to info@example.gov.', context: { platform: 'nextdoor' } },
  ],
} satisfies Rule;
