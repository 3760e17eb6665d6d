import { hiddenVerbs } from '@/lib/checks/data/hidden-verbs';
import { listedWords } from '@/lib/checks/listed-words';
import type { Rule } from '@/lib/checks/rule';

const list = listedWords(hiddenVerbs);

export default {
  id: 'hidden-verb',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Let the verb do the work', es: 'Deje que el verbo haga el trabajo' },
  why: {
    en: 'A verb that hides in a noun makes a sentence longer and harder to follow.',
    es: 'Un verbo escondido en un sustantivo alarga la oración y la hace más difícil de seguir.',
  },
  message: {
    en: '“{words}” hides a verb: say it directly.',
    es: '“{words}” esconde un verbo: dígalo directamente.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/avoid-hidden-verbs/',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    { bad: 'Crews will [[conduct an inspection of]] the bridge.', good: 'Crews will inspect the bridge.' },
    { bad: 'The council will [[make a decision]] on Monday.', good: 'The council will decide on Monday.' },
    { bad: 'We are [[conducting inspections of]] all hydrants.', good: 'We are inspecting all hydrants.' },
    { bad: 'Police [[carried out a search of]] the park.', good: 'Police searched the park.' },
    { bad: 'You may [[submit an application for]] a grant.', good: 'You may apply for a grant.' },
    { bad: 'The city [[gave consideration to]] your comments.', good: 'The city considered your comments.' },
    { bad: 'Call 311 to [[make a request for]] sandbags.', good: 'Call 311 to ask for sandbags.' },
    { bad: 'The storm [[had an impact on]] power lines.', good: 'The storm affected power lines.' },
    { bad: 'The county [[provides assistance to]] renters.', good: 'The county helps renters.' },
    {
      bad: 'Nurses and the county [[came to an agreement on]] pay.',
      good: 'Nurses and the county agreed on pay.',
    },
    { bad: 'The two towns have [[come to an agreement]].', good: 'The two towns have agreed.' },
    { bad: 'The board [[took a vote on]] the plan.', good: 'The board voted on the plan.' },
    { ok: 'The vote on the plan took an hour.' },
    { ok: 'The agreement on pay starts June 1.' },
    { ok: 'The mayor will come to an event on Elm Street.' },
    { ok: 'Crews will inspect the bridge.' },
    { ok: 'Home inspections are free this week.' },
    { ok: 'The inspection of the bridge took two hours.' },
    { ok: 'The decision is up to you.' },
    { ok: 'Make a plan. Build a kit. Stay informed.' },
    { ok: 'Take care of your neighbors.' },
    { ok: 'Applications for summer camp open May 6.' },
    { ok: 'She said: “We will make a decision soon.”' },
    { ok: 'Give blood on Friday at the library.' },
  ],
} satisfies Rule;
