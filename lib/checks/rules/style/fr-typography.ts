import type { Context, Finding, Rule } from '@/lib/checks/rule';

const space = '\u00A0';
/** A mark that follows its word without a space; no part of a time, an address or a face. */
const tight = /(?<=[\p{L}\p{N}»)%’”"])(?:[!?;]+|:(?!\/\/))(?=[\s\uFFFC»")’”]|\p{Extended_Pictographic}|$)/gu;
const opening = /«(?=\S)(?!\u00A0)/gu;
const closing = /(?<=[^\s\u00A0])»/gu;

export default {
  id: 'fr-typography',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Put a space before ! ? : in French', es: 'Ponga un espacio antes de ! ? : en francés' },
  why: {
    en: 'French sets these marks apart, and a post without the space looks translated.',
    es: 'El francés separa estos signos, y sin el espacio el texto parece traducido.',
  },
  message: { en: 'Put a space before “{words}”.', es: 'Ponga un espacio antes de “{words}”.' },
  source: 'https://www.btb.termiumplus.gc.ca/redac-srch?lang=fra',
  languages: ['fr'],
  scope: 'sentence',
  safe: true,
  wakes: { signs: '!?;:«»' },
  *check({ masked, prose }, { agency }: Context): Iterable<Finding> {
    for (const { 0: found, index } of prose.matchAll(tight)) {
      // In Canada only the colon is set apart.
      if (agency.country === 'CA' && found !== ':') continue;
      const at = [index, index + found.length] as const;
      yield { at, fixes: [{ text: space + found, shown: ` ${found}` }] };
    }
    // The marks around a quotation are the post's own.
    if (!masked.includes('«') && !masked.includes('»')) return;
    for (const { index } of masked.matchAll(opening))
      yield { at: [index, index + 1], fixes: [{ text: `«${space}` }] };
    for (const { index } of masked.matchAll(closing))
      yield { at: [index, index + 1], fixes: [{ text: `${space}»` }] };
  },
  examples: [
    { bad: 'Attention[[!]] La route est fermée.', good: 'Attention\u00A0! La route est fermée.' },
    { bad: 'Avez-vous besoin d’aide[[?]]', good: 'Avez-vous besoin d’aide\u00A0?' },
    { bad: 'Horaires[[:]] de 8 h à 17 h.', good: 'Horaires\u00A0: de 8 h à 17 h.' },
    {
      bad: 'Attention! Horaires[[:]] de 8 h à 17 h.',
      good: 'Attention! Horaires\u00A0: de 8 h à 17 h.',
      context: { agency: { country: 'CA' } },
    },
    {
      bad: 'Le maire a dit : [[«]]Restez chez vous.[[»]]',
      good: 'Le maire a dit : «\u00A0Restez chez vous.\u00A0»',
    },
    { ok: 'Le maire a dit : « Restez chez vous! »' },
    { ok: 'Attention ! La route est fermée.' },
    { ok: 'Attention\u202F! Avez-vous besoin d’aide\u00A0?' },
    { ok: 'La mairie ouvre à 8:30. Voir https://example.gov/fr?page=2' },
    { ok: 'Attention! La route est fermée.', context: { agency: { country: 'CA' } } },
    { ok: 'Merci ;) à tous.' },
  ],
} satisfies Rule;
