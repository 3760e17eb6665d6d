import { doublets } from '@/lib/checks/data/doublets';
import { listedWords } from '@/lib/checks/listed-words';
import type { Rule } from '@/lib/checks/rule';

const list = listedWords(doublets);

export default {
  id: 'doublet',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say it once', es: 'Dígalo una sola vez' },
  why: {
    en: 'Two words for one thing make people look for a difference that is not there.',
    es: 'Dos palabras para una misma cosa hacen buscar una diferencia que no existe.',
  },
  message: { en: '“{words}” says one thing twice.', es: '“{words}” dice lo mismo dos veces.' },
  source: 'https://www.plainlanguage.gov/guidelines/concise/',
  languages: ['en'],
  scope: 'sentence',
  ...list,
  examples: [
    { bad: 'Contractors must [[cease and desist]] by Friday.', good: 'Contractors must stop by Friday.' },
    { bad: 'Your water bill is [[due and payable]] on June 1.', good: 'Your water bill is due on June 1.' },
    { bad: 'Remove [[any and all]] signs by Monday.', good: 'Remove all signs by Monday.' },
    { bad: '[[Each and every]] vote counts.', good: 'Each vote counts.' },
    { bad: 'Follow the park’s [[rules and regulations]].', good: 'Follow the park’s rules.' },
    { bad: 'Leave [[if and when]] the creek rises.', good: 'Leave if the creek rises.' },
    { bad: 'Old permits are [[null and void]] after May 6.', good: 'Old permits are void after May 6.' },
    { ok: 'The judge signed a cease and desist order on Monday.' },
    { ok: 'Your bill is due on June 1.' },
    { ok: 'Search and rescue teams are on scene.' },
    { ok: 'Parks and Recreation closes the pool for the season.' },
    { ok: 'The notice says “null and void” in red letters.' },
    { ok: 'Bring food and water for three days.' },
    { ok: 'The House Rules and Regulations Committee meets at 9 a.m.' },
  ],
} satisfies Rule;
