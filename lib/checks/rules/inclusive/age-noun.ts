import { spanishAge, spanishPeopleWords } from '@/lib/checks/data/spanish-people';
import { alone, byLanguage, rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

/** After these words 'senior citizens' is part of a name for something. */
const ofThings =
  '(?!\\s+(?:center|centers|club|clubs|discount|discounts|day|program|programs|services|housing|lunch|luncheon|council|commission|rate|rates|fare|fares|id|card|cards|exemption|dance|bingo|freeze|tax|property)\\b)';

const english = rewrites(
  [
    {
      find: `(?:the |our )?(?:elderly|aged)(?: and|,) (?:the )?(?:disabled|handicapped)${alone}`,
      use: ['older adults and people with disabilities'],
    },
    { find: `the (?:elderly|aged)${alone}`, use: ['older adults', 'older people'] },
    {
      find: `(our|local|many|some|most|all|isolated|frail|homebound) elderly${alone}`,
      use: ['$1 older adults', '$1 older people'],
    },
    {
      find: `((?:sick|ill|young|disabled|vulnerable|poor|needy) and|and the) elderly${alone}`,
      use: ['$1 older adults'],
    },
    { find: `senior citizens${ofThings}`, use: ['older adults', 'seniors'] },
    { find: `senior citizen${ofThings}`, use: ['older adult', 'older person'] },
    {
      find: 'old folks|elderly folks|elderly people|elderly persons|elderly adults|elderly individuals',
      use: ['older adults', 'older people'],
    },
    { find: 'elderly person|elderly adult|elderly individual', use: ['older person', 'older adult'] },
    {
      find: 'elderly(?= (?:residents?|neighbors?|relatives?|family|friends?|parents?|patients?|citizens?|population|populations|customers?|drivers?|pedestrians?|riders?|tenants?|members?|loved|couples?|community|veterans?)\\b)',
      use: ['older'],
    },
    { find: 'elderly(?= (?:man|woman|male|female|men|women)\\b)', use: ['older'], mild: true },
  ],
  ['elderly', 'aged', 'old', 'senior'],
);

const list = byLanguage({ en: english, es: rewrites(spanishAge, spanishPeopleWords.age) });

export default {
  id: 'age-noun',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Say “older adults”', es: 'Diga “older adults”' },
  why: {
    en: 'Many people over 65 skip what is meant for “the elderly”: they do not think it is for them.',
    es: 'Muchas personas mayores de 65 pasan por alto lo dirigido a “the elderly”: no creen que sea para ellas.',
  },
  message: {
    en: '“{words}” makes one group of very different people.',
    es: '“{words}” mete en un solo grupo a personas muy distintas.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  scope: 'sentence',
  ...list,
  examples: [
    {
      bad: 'Check on [[the elderly]] during the heat wave.',
      good: 'Check on older adults during the heat wave.',
    },
    { bad: '[[Senior citizens]] ride free on Sunday.', good: 'Older adults ride free on Sunday.' },
    { bad: 'Bring your [[elderly]] neighbors a fan.', good: 'Bring your older neighbors a fan.' },
    {
      bad: '[[The elderly]] and children are most at risk.',
      good: 'Older adults and children are most at risk.',
    },
    { bad: 'Help an [[elderly person]] clear the snow.', good: 'Help an older person clear the snow.' },
    { bad: 'A new bus serves [[our elderly]].', good: 'A new bus serves our older adults.' },
    { bad: 'A [[senior citizen]] was hurt in the crash.', good: 'An older adult was hurt in the crash.' },
    { bad: 'Masks protect the [[sick and elderly]].', good: 'Masks protect the sick and older adults.' },
    {
      bad: 'Rides are free for [[the elderly and disabled]].',
      good: 'Rides are free for older adults and people with disabilities.',
    },
    { ok: 'Check on older adults during the heat wave.' },
    { ok: 'Seniors ride free on Sunday.' },
    { ok: 'Lunch is served at the senior citizens center on Oak St.' },
    { ok: 'The Riverton Senior Citizens Club meets Monday.' },
    { ok: 'Show your ID for the senior citizen discount.' },
    { ok: 'The old bridge is closed. The old and the new one cross the creek.' },
    { ok: 'Free swim lessons for children aged 5 to 12.' },
    { ok: 'Elderly Services is on the second floor.' },
    { ok: 'The nurse said “the elderly wait too long.”' },
    { ok: 'Senior Planner Ana Ruiz will speak.' },
    { ok: 'Tribal elders open the event.' },
    {
      bad: 'Visite a [[los ancianos]] de su calle.',
      good: 'Visite a las personas mayores de su calle.',
      context: { language: 'es' },
    },
    {
      bad: 'Hay viajes gratis para [[ancianos]].',
      good: 'Hay viajes gratis para personas mayores.',
      context: { language: 'es' },
    },
    { ok: 'Los viejos árboles de Oak Park siguen en pie.', context: { language: 'es' } },
    { ok: 'Las personas mayores viajan gratis.', context: { language: 'es' } },
  ],
} satisfies Rule;
