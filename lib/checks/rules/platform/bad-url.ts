import { brokenLinks } from '@/lib/checks/broken-links';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'bad-url',
  kind: 'platform',
  severity: 'error',
  title: { en: 'Fix the web address', es: 'Corrija la dirección web' },
  why: {
    en: 'A broken address costs people the one thing they came for.',
    es: 'Una dirección rota le quita a la gente lo que vino a buscar.',
  },
  message: { en: 'This address does not work.', es: 'Esta dirección no funciona.' },
  source: 'https://guides.18f.org/content-guide/our-style/urls-and-filenames/',
  scope: 'post',
  *check(draft, { agency }: Context): Iterable<Finding> {
    if (!/[.:\\]/.test(draft.text)) return;
    yield* brokenLinks(draft, agency.domains);
  },
  examples: [
    { bad: 'Sign up: [[http://alerts.example.gov/join]]', good: 'Sign up: https://alerts.example.gov/join' },
    {
      bad: 'See [[https:// ]]alerts.example.gov for maps.',
      good: 'See https://alerts.example.gov for maps.',
    },
    { bad: 'See [[www. ]]riverton.example.gov for maps.', good: 'See www.riverton.example.gov for maps.' },
    { bad: 'Map: [[www.riverton .gov]]', good: 'Map: www.riverton.gov' },
    { bad: 'Map: [[riverton.example.gov /roads]]', good: 'Map: riverton.example.gov/roads' },
    { bad: 'Map: [[https//]]riverton.example.gov', good: 'Map: https://riverton.example.gov' },
    { bad: 'Map: [[https:/]]riverton.example.gov', good: 'Map: https://riverton.example.gov' },
    { bad: 'Map: [[wwww.]]riverton.example.gov', good: 'Map: www.riverton.example.gov' },
    { bad: 'Map: [[www.riverton,gov]]', good: 'Map: www.riverton.gov' },
    {
      bad: 'Go to [[https://riverton.example.gov/floods.Call]] 311.',
      good: 'Go to https://riverton.example.gov/floods. Call 311.',
    },
    { bad: 'Preview the form at [[https://staging.riverton.example.gov/form]].' },
    { bad: 'Preview the form at [[http://localhost:3000/form]].' },
    { bad: 'The notice is at [[https://intranet/notices]].' },
    { bad: 'The notice is at [[http://192.168.1.20/notices]].' },
    { bad: 'The notice is at [[https://files.riverton.local/notice.pdf]].' },
    { bad: 'Learn more at [[www.example.com/page]].' },
    { bad: 'Edit here: [[https://riverton.example.gov/wp-admin/post.php]]' },
    {
      bad: 'Apply: [[https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Friverton.example.gov%2Fjobs&data=05]]',
      good: 'Apply: https://riverton.example.gov/jobs',
    },
    {
      bad: 'See [[https://riverton.example.gov/road–work]] for maps.',
      good: 'See https://riverton.example.gov/road-work for maps.',
    },
    { bad: 'Details a[[t]]https://riverton.example.gov', good: 'Details at https://riverton.example.gov' },
    { bad: 'Read [[https://riverton.example.gov/notic…]]' },
    { ok: 'Sign up: https://alerts.example.gov/join' },
    { ok: 'Sign up at alerts.example.gov. Call 311 with questions.' },
    { ok: 'Look for a .gov address. Official .gov sites use https://.' },
    { ok: 'See http://t.co/a1b2c3d4e5' },
    { ok: 'Write to info@riverton.example.gov.' },
    { ok: 'Visit riverton.example.gov/contest, then riverton.example.gov/test.' },
    { ok: 'The file is at https://riverton.example.gov/Map.Pdf' },
    { ok: 'Archived: https://web.archive.org/web/2020/https://riverton.example.gov/' },
    {
      ok: 'Get tested: https://testing.riverton.example.gov',
      context: { agency: { domains: ['riverton.example.gov'] } },
    },
    { ok: 'See https://riverton.example.gov/a,b;c=d?e=f&g=h#top' },
    { ok: 'Parking is free at Lot C: use the ramp.' },
    { ok: 'Meet at 5 p.m./6 p.m. Bring water. Com. Diaz will speak.' },
    { ok: 'The net. gov. and org. desks moved.' },
    { ok: 'Drive 10.0 miles. Take exit 10.1.2.' },
    { ok: 'Go to riverton.example.gov / call 311.' },
    { ok: 'Find the form at www.riverton.example.gov, or call.' },
    { ok: 'Https and www are parts of an address.' },
    { ok: '(https://riverton.example.gov)' },
    { ok: '“https://riverton.example.gov”' },
    { ok: 'Agenda: https://riverton.example.gov/agenda.pdf.' },
    { ok: 'Visit riverton.example.gov… and tell a friend.' },
  ],
} satisfies Rule;
