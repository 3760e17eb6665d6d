import { jargon } from '@/lib/checks/data/jargon';
import { listedWords } from '@/lib/checks/listed-words';
import type { Rule } from '@/lib/checks/rule';

const list = listedWords(jargon);

export default {
  id: 'gov-jargon',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Say it as people say it', es: 'Dígalo como lo dice la gente' },
  why: {
    en: 'Office talk sounds important and tells people nothing they can use.',
    es: 'El lenguaje de oficina suena importante y no le dice nada útil a la gente.',
  },
  message: {
    en: '“{words}” is office talk: say what it means for the reader.',
    es: '“{words}” es lenguaje de oficina: diga qué significa para quien lee.',
  },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    {
      bad: 'The city will [[leverage]] state funds to fix Oak St.',
      good: 'The city will use state funds to fix Oak St.',
    },
    { bad: 'We met with [[stakeholders]] about the new bus route.' },
    { bad: 'This is a [[robust]] plan for winter storms.', good: 'This is a strong plan for winter storms.' },
    { bad: 'We will [[roll out]] a new trash app in May.', good: 'We will start a new trash app in May.' },
    { bad: 'The county is [[streamlining]] permits.', good: 'The county is simplifying permits.' },
    { bad: 'Offices close at 4 p.m. [[going forward]].', good: 'Offices close at 4 p.m. from now on.' },
    { bad: 'We [[liaise]] with schools every week.', good: 'We work with schools every week.' },
    { bad: 'Pay your bill with our [[robust]] app.', good: 'Pay your bill with our reliable app.' },
    {
      bad: 'We [[empower]] young people to open a shop.',
      good: 'We help young people to open a shop.',
    },
    { ok: 'The city will use state funds to fix Oak St.' },
    { ok: 'Our app is new, and it works on old phones.' },
    { ok: 'We help young people to open a shop.' },
    { ok: 'Help us keep the project moving forward.' },
    { ok: 'Union members want more leverage in the talks.' },
    { ok: 'Crews roll out of the station at 6 a.m.' },
    { ok: 'The foster family program needs volunteers.' },
    { ok: 'Robust Coffee on Elm St. gives free cups to nurses.' },
    { ok: 'She said: “This is a robust economy.”' },
    { ok: 'Deliver your ballot by 8 p.m. Tuesday.' },
  ],
} satisfies Rule;
