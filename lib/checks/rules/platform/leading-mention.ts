import type { Finding, Rule } from '@/lib/checks/rule';

/** Said of the point that was once put before a mention, so that it opened no reply. */
const dotted = {
  en: 'Screen readers say “dot” here. Start with a word in place of the point.',
  es: 'El lector de pantalla dice “punto” aquí. Empiece con una palabra en lugar del punto.',
};

export default {
  id: 'leading-mention',
  kind: 'platform',
  severity: 'suggestion',
  title: { en: 'Start with a word, not a mention', es: 'Empiece con una palabra, no con una mención' },
  why: {
    en: 'X takes a post that starts with @ for a reply and shows it to few people.',
    es: 'X trata como respuesta lo que empieza con @ y lo muestra a pocas personas.',
  },
  message: {
    en: 'Put a word before {mention}, so that X shows the post to everyone.',
    es: 'Ponga una palabra antes de {mention} para que X muestre el mensaje a todos.',
  },
  source: 'https://help.x.com/en/using-x/types-of-posts',
  scope: 'post',
  wakes: { signs: '@＠' },
  *check(draft, { platform }): Iterable<Finding> {
    const [first] = draft.mentions;
    if (first === undefined || (platform !== undefined && platform !== 'x')) return;
    const before = draft.text.slice(0, first.at[0]).trim();
    if (before !== '' && before !== '.') return;
    const rest = draft.text.slice(first.at[1]);
    if (!/\p{L}{2}/u.test(rest)) return;
    const parameters = { mention: first.text };
    if (before === '') yield { at: first.at, parameters };
    else yield { at: [draft.text.indexOf('.'), first.at[1]], parameters, message: dotted };
  },
  examples: [
    { bad: '[[@RivertonFire]] is hiring. Apply by May 15.' },
    { bad: '[[@RivertonPD]] and @RivertonFire will host a safety fair.', context: { platform: 'x' } },
    { bad: '\n[[@RivertonParks]]: all pools open Saturday.' },
    { ok: 'Our partner @RivertonFire is hiring.' },
    { bad: '[[.@RivertonFire]] is hiring.' },
    { bad: '[[. @RivertonFire]]: we are hiring.' },
    { ok: 'Ask @RivertonFire about jobs.' },
    { ok: 'Chief Ruiz of @RivertonFire is hiring.' },
    { ok: '.@RivertonFire is hiring.', context: { platform: 'facebook' } },
    { ok: '@RivertonFire is hiring.', context: { platform: 'facebook' } },
    { ok: '@RivertonFire' },
    { ok: 'Write to info@example.gov.' },
  ],
} satisfies Rule;
