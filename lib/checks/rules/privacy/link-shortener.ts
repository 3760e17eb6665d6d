import { linkShorteners } from '@/lib/checks/data/link-shorteners';
import type { Draft } from '@/lib/checks/draft';
import { hostOf, isUnder } from '@/lib/checks/host';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

const shorteners = new Set(linkShorteners.split(/\s+/));

export default {
  id: 'link-shortener',
  kind: 'privacy',
  severity: 'warning',
  title: { en: 'Show where the link leads', es: 'Muestre adónde lleva el enlace' },
  why: {
    en: 'A short link hides where it goes, and crooks use it to pass for a government.',
    es: 'Un enlace acortado oculta adónde lleva, y los estafadores lo usan para hacerse pasar por el gobierno.',
  },
  message: {
    en: '“{host}” hides where this leads. Use the full link to your own site.',
    es: '“{host}” oculta adónde lleva esto. Use el enlace completo a su sitio.',
  },
  source: 'https://get.gov/',
  scope: 'post',
  wakes: { signs: '.' },
  *check({ text, links }: Draft, { agency }: Context): Iterable<Finding> {
    for (const at of links) {
      const host = hostOf(text.slice(...at));
      if (!shorteners.has(host) || agency.domains.some((domain) => isUnder(host, domain))) continue;
      yield { at, parameters: { host } };
    }
  },
  examples: [
    { bad: 'Sign up for alerts: [[https://bit.ly/3xYzAbC]]' },
    { bad: 'Road closures: [[ow.ly/abcd50]]' },
    { bad: 'Take our survey at [[http://www.tinyurl.com/riverton-survey]].' },
    { bad: 'Details: [[https://buff.ly/4aBcD]] and [[lnkd.in/gAbCd]]' },
    { bad: 'Inscríbase: [[https://goo.gl/forms/abc]]', context: { language: 'es' } },
    { ok: 'Sign up for alerts: https://riverton.example.gov/alerts' },
    { ok: 'Watch: https://youtu.be/abc123 https://t.co/AbCdEf' },
    { ok: 'Details: https://go.usa.gov/xAbCd' },
    { ok: 'Details: https://bit.ly/3xYzAbC', context: { agency: { domains: ['bit.ly'] } } },
    { ok: 'Write to ana@bit.ly. Our rabbit.ly farm is open.' },
    { ok: 'Stop using bit ly links, says the state.' },
  ],
} satisfies Rule;
