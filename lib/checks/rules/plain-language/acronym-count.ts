import { type Draft, wholePost } from '@/lib/checks/draft';
import { findAcronyms } from '@/lib/checks/find-acronyms';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

export default {
  id: 'acronym-count',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Use fewer short forms', es: 'Use menos siglas' },
  why: {
    en: 'With three or more short forms, people keep going back to see what each one means.',
    es: 'Con tres o más siglas, la gente tiene que volver atrás para ver qué significa cada una.',
  },
  message: {
    en: 'This post has {count} short forms: {letters}. Aim for {most} or fewer.',
    es: 'Este mensaje tiene {count} siglas: {letters}. Procure que no pasen de {most}.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/minimize-abbreviations/',
  languages: ['en', 'es'],
  scope: 'post',
  covers: 'post',
  options: { most: 2 },
  *check(draft: Draft, context: Context<{ readonly most: number }>): Iterable<Finding> {
    const { most } = context.options;
    const found = findAcronyms(draft, context);
    if (found.length <= most) return;
    const letters = found.map((one) => one.letters);
    yield {
      at: wholePost(draft),
      parameters: { count: letters.length, letters: letters.slice(0, 8).join(', '), most },
    };
  },
  examples: [
    {
      bad: '[[The State Emergency Operations Center (SEOC), the Joint Information Center (JIC) and the Local Public Health Agency (LPHA) are open.]]',
    },
    { bad: '[[The SEOC asked the LPHA and the MPO for help.]]' },
    { bad: '[[The MPO, DOT, RTA and COG will show the plan on May 20.]]' },
    { ok: 'The cog, the belt and the chain come with every shared bike.' },
    { bad: '[[Ask the PIO about the SEOC.]]', context: { options: { most: 1 } } },
    { ok: 'The State Emergency Operations Center (SEOC) and the Joint Information Center (JIC) are open.' },
    { ok: 'FEMA, the CDC and the EPA have tips on mold. So do NOAA and the USDA.' },
    { ok: 'LEAVE NOW. THE CREEK IS OVER ITS BANKS. GO TO CITY HALL.' },
    {
      ok: 'The RPD, the RFD and the RPW are hiring.',
      context: { agency: { acronyms: { RPD: '', RFD: '', RPW: '' } } },
    },
  ],
} satisfies Rule;
