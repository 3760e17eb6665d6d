import { linkShorteners } from '@/lib/checks/data/link-shorteners';
import { wellKnownHosts } from '@/lib/checks/data/well-known-hosts';
import type { Draft } from '@/lib/checks/draft';
import { hostOf, isGovernmentHost, isUnder } from '@/lib/checks/host';
import { imitates } from '@/lib/checks/privacy/imitates';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const known = `${wellKnownHosts} ${linkShorteners}`.split(/\s+/);
/** What says that the link beside it leads to the agency's own site. */
const claims =
  /(?:\b(?:our|the (?:city|county|town|state|department|agency|district)['’]s|(?:the )?official) (?:new |official )?(?:web ?site|site|web ?page|page|portal)|(?<!\p{L})(?:nuestr[oa]|(?:el |la )?(?:sitio|página) oficial)(?: (?:sitio|página|portal)(?: web)?)?)(?: (?:is|at|on|here|es|en|está en))?\s?[:,]?\s*$/iu;

export default {
  id: 'unofficial-domain',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Link to your official site', es: 'Ponga un enlace a su sitio oficial' },
  why: {
    en: 'People learn to trust one address; a look-alike is how they are robbed.',
    es: 'La gente aprende a confiar en una dirección; con una parecida la estafan.',
  },
  message: {
    en: '“{host}” is not one of your official addresses.',
    es: '“{host}” no es una de sus direcciones oficiales.',
  },
  source: 'https://get.gov/',
  scope: 'post',
  wakes: { signs: '.' },
  *check({ text, links }: Draft, { agency }: Context): Iterable<Finding> {
    if (agency.domains.length === 0) return;
    for (const at of links) {
      const host = hostOf(text.slice(...at));
      if (host === '' || isGovernmentHost(host)) continue;
      if ([...agency.domains, ...known].some((domain) => isUnder(host, domain))) continue;
      const own = imitates(host, agency.domains, [agency.name, ...agency.otherNames]);
      if (own || claims.test(text.slice(Math.max(0, at[0] - 60), at[0]))) yield { at, parameters: { host } };
    }
  },
  examples: [
    {
      bad: 'Pay your water bill at [[https://riverton-gov.com/pay]].',
      context: { agency: { domains: ['riverton.gov'] } },
    },
    {
      bad: 'Sign up at [[cityofriverton.com]].',
      context: { agency: { domains: ['riverton.example.gov'], name: 'City of Riverton' } },
    },
    { bad: 'Get alerts: [[www.rivreton.org]]', context: { agency: { domains: ['riverton.gov'] } } },
    { bad: 'Visit our website: [[news-page.net]]', context: { agency: { domains: ['riverton.gov'] } } },
    {
      bad: 'Visite nuestro sitio: [[avisos.net]]',
      context: { language: 'es', agency: { domains: ['riverton.gov'] } },
    },
    { ok: 'Pay at https://pay.riverton.gov/water.', context: { agency: { domains: ['riverton.gov'] } } },
    { ok: 'Pay your water bill at riverton-gov.com.' },
    { ok: 'Give blood: https://www.redcross.org', context: { agency: { domains: ['riverton.gov'] } } },
    { ok: 'Forecast: https://www.weather.gov/box', context: { agency: { domains: ['riverton.gov'] } } },
    { ok: 'Read more in the paper: rivertimes.com/snow', context: { agency: { domains: ['riverton.gov'] } } },
    { ok: 'Like us on our page: facebook.com/riverton', context: { agency: { domains: ['riverton.gov'] } } },
  ],
} satisfies Rule;
