import { spanishGroups, spanishPeopleWords } from '@/lib/checks/data/spanish-people';
import { alone, byLanguage, rewrites } from '@/lib/checks/rewrites';
import type { Rule } from '@/lib/checks/rule';

const english = rewrites(
  [
    { find: `the poor and (?:the )?(?:homeless|needy)${alone}`, use: ['people in need'] },
    {
      find: `(?:the|our) (?:homeless|unhoused)${alone}`,
      use: ['people who are homeless', 'people experiencing homelessness'],
    },
    {
      find: `(hungry|poor|needy|elderly|mentally ill) and homeless${alone}`,
      use: ['$1 and people who are homeless'],
      mild: true,
    },
    {
      find: 'the poor(?=\\s*(?:[.;:!?)]|$|\\s(?:who|in our|of our|can|cannot|are|have|get|to|pay|need|suffer|face|deserve|wait|live|use|will|should|must|could|would|often|also|still)(?!\\p{L})))',
      use: ['people with low incomes', 'people in need'],
    },
    {
      find: `the (?:needy|less fortunate|underprivileged|disadvantaged)${alone}`,
      use: ['people in need', 'people with low incomes'],
    },
    { find: 'the homeless population', use: ['people who are homeless', 'people experiencing homelessness'] },
    { find: `the unemployed${alone}`, use: ['people who are out of work', 'people looking for work'] },
    { find: `the uninsured${alone}`, use: ['people without insurance'] },
    { find: `the jobless${alone}`, use: ['people who are out of work'] },
    { find: `minorities${alone}`, use: ['people from minority groups', 'people of color'] },
    { find: 'vagrants|transients', use: ['people who are homeless', 'people experiencing homelessness'] },
    {
      find: 'a (?:vagrant|transient)(?=\\s*(?:[.,;:!?]|$|\\s(?:who|was|is|in|at|on|near)(?!\\p{L})))',
      use: ['a person who is homeless'],
    },
    { find: `the disabled${alone}`, use: ['people with disabilities'] },
    { find: `the blind${alone}`, use: ['people who are blind'], mild: true },
    { find: `(?<=\bfor )the deaf${alone}`, use: ['people who are deaf'], mild: true },
    {
      find: 'the deaf(?= (?:need|needs|use|can|cannot|are|have|get|who|rely|deserve)(?!\\p{L}))',
      use: ['people who are deaf'],
    },
    { find: 'illiterates', use: ['people who cannot read'] },
  ],
  'homeless unhoused poor needy fortunate underprivileged disadvantaged unemployed uninsured jobless minorities vagrants transients vagrant transient illiterates blind deaf disabled'.split(
    ' ',
  ),
);

const list = byLanguage({ en: english, es: rewrites(spanishGroups, spanishPeopleWords.groups) });

export default {
  id: 'group-noun',
  kind: 'inclusive',
  severity: 'warning',
  title: { en: 'Say that they are people', es: 'Diga que son personas' },
  why: {
    en: '“The homeless” is a label; “people who are homeless” can be your neighbors.',
    es: '“The homeless” es una etiqueta; “people who are homeless” pueden ser sus vecinos.',
  },
  message: {
    en: '“{words}” turns one fact about people into who they are.',
    es: '“{words}” convierte un dato sobre las personas en lo que son.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  scope: 'sentence',
  ...list,
  examples: [
    {
      bad: 'A warming center for [[the homeless]] opens at 7 p.m.',
      good: 'A warming center for people who are homeless opens at 7 p.m.',
    },
    {
      bad: '[[The homeless]] can get a free meal at 5th and Oak.',
      good: 'People who are homeless can get a free meal at 5th and Oak.',
    },
    { bad: 'Donate coats for [[the needy]].', good: 'Donate coats for people in need.' },
    { bad: 'The grant helps [[the poor]].', good: 'The grant helps people with low incomes.' },
    {
      bad: 'The fair is for [[the unemployed]] and their families.',
      good: 'The fair is for people who are out of work and their families.',
    },
    {
      bad: 'The program trains women and [[minorities]].',
      good: 'The program trains women and people from minority groups.',
    },
    {
      bad: 'Officers spoke with [[transients]] under the bridge.',
      good: 'Officers spoke with people who are homeless under the bridge.',
    },
    {
      bad: 'A clinic for [[the uninsured]], free of charge.',
      good: 'A clinic for people without insurance, free of charge.',
    },
    { bad: 'Please give to [[the less fortunate]].', good: 'Please give to people in need.' },
    { bad: '[[The poor]] pay more for heat.', good: 'People with low incomes pay more for heat.' },
    {
      bad: 'Alerts that [[the deaf]] need come by text.',
      good: 'Alerts that people who are deaf need come by text.',
    },
    {
      bad: 'The library for [[the blind]] lends books. It is on Elm St.',
      good: 'The library for people who are blind lends books. It is on Elm St.',
    },
    { ok: 'The State School for the Blind opens on Elm St.' },
    { bad: '[[The disabled]] ride free.', good: 'People with disabilities ride free.' },
    { ok: 'The disabled truck is being towed.' },
    { ok: 'The Coalition for the Homeless opens a kitchen.' },
    { ok: 'The deaf community meets at noon.' },
    { ok: 'The poor, wet soil will not hold a tree.' },
    { ok: 'The homeless shelter on Elm St. is open.' },
    { ok: 'People who are homeless can get a free meal.' },
    { ok: 'Slow down: the poor visibility will last until noon.' },
    { ok: 'Because of the poor air quality, stay inside.' },
    { ok: 'The unemployed worker fund pays $200 a week.' },
    { ok: 'Apply as a minority-owned business.' },
    { ok: 'A minority of streets are still closed.' },
    { ok: 'The transient noise comes from the pump test.' },
    { ok: 'The homeless count is on Jan. 25.' },
    { ok: 'The speaker said “the poor pay more.”' },
    { ok: 'The Poor Farm Road bridge is closed.' },
    {
      bad: 'Hay camas para [[los indigentes]].',
      good: 'Hay camas para las personas sin hogar.',
      context: { language: 'es' },
    },
    { ok: 'El fuego dejó el hogar sin techo.', context: { language: 'es' } },
    { ok: 'Las personas sin hogar pueden comer aquí.', context: { language: 'es' } },
  ],
} satisfies Rule;
