import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const tracking =
  /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|vero_conv|oly_enc_id|oly_anon_id|rb_clickid|s_cid|s_kwcid|wickedid|trk|trkcampaign|fb_action_ids|fb_action_types|fb_ref|fb_source|mibextid|__cft__(?:\[\d\])?|__tn__|_ga|_gl|ref_src|ref_url|cmpid|guccounter|guce_referrer|guce_referrer_sig|emci|emdi|ceid|sc_cid|ml_subscriber|ml_subscriber_hash|share_id|sfnsn)$/i;

/** The query without what only follows people, '' where nothing is left; undefined where all may stay. */
function cleaned(query: string, keep: readonly string[]): string | undefined {
  const [, parameters = '', fragment = ''] = /^\?([^#]*)(#.*)?$/s.exec(query) ?? [];
  const all = parameters.split('&');
  const kept = all.filter((one) => {
    const name = one.replace(/=.*$/s, '').replace(/^amp;/i, '');
    return !tracking.test(name) || keep.some((prefix) => name.toLowerCase().startsWith(prefix.toLowerCase()));
  });
  if (kept.length === all.length) return undefined;
  return (kept.length === 0 ? '' : `?${kept.join('&')}`) + fragment;
}

export default {
  id: 'tracking-params',
  kind: 'privacy',
  severity: 'suggestion',
  title: { en: 'Shorten the link', es: 'Acorte el enlace' },
  why: {
    en: 'What comes after the question mark follows readers around and makes the link hard to read.',
    es: 'Lo que sigue al signo de interrogación rastrea a los lectores y hace el enlace difícil de leer.',
  },
  message: {
    en: '“{words}” tracks who clicks. The link works without it.',
    es: '“{words}” rastrea a quien hace clic. El enlace funciona sin eso.',
  },
  source: 'https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-desktop',
  scope: 'post',
  wakes: { signs: '?' },
  /** How parameters start that the agency wants in its links, such as 'utm_'. */
  options: { keep: [] as readonly string[] },
  *check({ text, links }: Draft, context: Context): Iterable<Finding> {
    const { keep } = context.options as { readonly keep: readonly string[] };
    for (const [start, end] of links) {
      const mark = text.slice(start, end).indexOf('?');
      if (mark < 0) continue;
      const query = text.slice(start + mark, end);
      const better = cleaned(query, keep);
      if (better === undefined) continue;
      yield {
        at: [start + mark, end],
        fixes: [{ text: better, shown: text.slice(start, start + mark) + better }],
      };
    }
  },
  examples: [
    {
      bad: 'Sign up: https://example.gov/alerts[[?utm_source=fb&utm_medium=social]]',
      good: 'Sign up: https://example.gov/alerts',
    },
    {
      bad: 'Map: https://example.gov/map[[?zone=4&fbclid=IwAR0abc#east]] is live.',
      good: 'Map: https://example.gov/map?zone=4#east is live.',
    },
    { bad: 'Form: example.gov/form[[?mc_cid=1a2b&mc_eid=3c4d]].', good: 'Form: example.gov/form.' },
    {
      bad: 'Fotos: https://www.instagram.com/p/abc/[[?igshid=xyz]]',
      good: 'Fotos: https://www.instagram.com/p/abc/',
      context: { language: 'es' },
    },
    { ok: 'Map: https://example.gov/map?zone=4' },
    { ok: 'What is fbclid? It is a tracking code. See example.gov' },
    {
      ok: 'Sign up: https://example.gov/alerts?utm_source=fb',
      context: { options: { keep: ['utm_'] } },
    },
    { ok: 'Search: https://example.gov/?q=utm_source' },
  ],
} satisfies Rule;
