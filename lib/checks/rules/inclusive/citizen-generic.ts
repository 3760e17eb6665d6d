import { rewrites } from '@/lib/checks/rewrites';
import type { Finding, Rule } from '@/lib/checks/rule';

const kinds =
  'senior|tribal|native|american|u\\.?s\\.?|united states|states|dual|naturali[sz]ed|non|new|private|fellow|corporate|global|digital|model|good|law-abiding|foreign|canadian|mexican|british|eligible|nation';
const things =
  'academy|academies|advisory|commission|committee|committees|council|councils|board|boards|scientists?|science|police|patrol|corps|review|assembly|group|panel|band|\\p{L}+ (?:committee|commission|board|council|panel|academy|group)|of the (?:year|month|week)|of the \\p{L}+ (?:nation|tribe)';

const list = rewrites(
  [
    { find: `(?<!(?:${kinds})[’']? )citizens(?! (?:${things}))`, use: ['residents', 'people'] },
    { find: '(every|each|any|all) citizen', use: ['$1 resident', '$1 person'] },
  ],
  ['citizens', 'citizen'],
);

/** Where citizenship itself is the subject. */
const citizenship =
  /\b(?:citizenship|vot(?:e|es|er|ers|ing)|ballots?|elections?|electoral|passports?|naturali[sz]\w*|oath|jury|jurors?|immigra\w*|visas?|consul\w*|embassy|abroad|overseas|tribe|tribes|tribal|nation|constitution|noncitizens?|non-citizens?|residents|democracy|become|became)\b/i;

export default {
  id: 'citizen-generic',
  kind: 'inclusive',
  severity: 'suggestion',
  title: { en: 'Say “residents” or “people”', es: 'Diga “residents” o “people”' },
  why: {
    en: 'Most services are for everyone who lives here, citizen or not.',
    es: 'La mayoría de los servicios son para todos los que viven aquí, sean ciudadanos o no.',
  },
  message: {
    en: '“{words}” tells some of your readers that this is not for them.',
    es: '“{words}” les dice a algunos lectores que esto no es para ellos.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/inclusive-language.md',
  languages: ['en'],
  scope: 'sentence',
  wakes: list.wakes,
  *check(sentence): Iterable<Finding> {
    if (!citizenship.test(sentence.prose)) yield* list.check(sentence);
  },
  examples: [
    { bad: 'We ask all [[citizens]] to save water.', good: 'We ask all residents to save water.' },
    {
      bad: '[[Citizens]] can drop off leaves at the yard.',
      good: 'Residents can drop off leaves at the yard.',
    },
    {
      bad: 'The [[citizens]] of Riverton deserve safe streets.',
      good: 'The residents of Riverton deserve safe streets.',
    },
    { bad: 'Flu shots are free for [[every citizen]].', good: 'Flu shots are free for every resident.' },
    { ok: 'Flu shots are free for every resident.' },
    { ok: 'U.S. citizens who are 18 or older can register to vote.' },
    { ok: 'Twelve new citizens took the oath today.' },
    { ok: 'Apply for the Citizens Police Academy.' },
    { ok: 'The citizens advisory committee meets at 6 p.m.' },
    { ok: 'Senior citizens ride free.' },
    { ok: 'She is Riverton’s citizen of the year.' },
    { ok: 'American citizens abroad can call the embassy.' },
    { ok: 'Tribal citizens can pick up firewood.' },
    { ok: 'Citizens must show a passport.' },
  ],
} satisfies Rule;
