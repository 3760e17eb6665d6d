import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { overlaps, type Span } from '@/lib/checks/span';
import { holdsWord } from '@/lib/checks/word-forms';

/** No part of a longer word: that would not wake the rule. */
const number = "(911|9-1-1)(?!['’\\-‑]?[\\p{L}\\p{M}\\p{N}])";
const errand =
  '(?:(?:more|additional|further|general|other|any|the latest|latest|status|road|weather|shelter|storm|power|event)\\s+){0,3}(?:info(?:rmation)?|updates?|details|questions?|concerns?|conditions|closures|directions|help with (?:questions|a permit|your bill)|advice|assistance with (?:questions|applications)|a list|locations|schedules?|sandbags|a ride|tickets|appointments?|non-?emergenc(?:y|ies)(?: questions| help)?)';
const chores =
  '(?:an?\\s+|any\\s+|your\\s+|the\\s+)?(?:power outages?|outages?|potholes?|noise(?: complaints?)?|fireworks|missed (?:trash|pickups?)|graffiti|broken streetlights?|streetlights?|loose dogs?|barking|parking|illegal parking|litter|abandoned vehicles?|water leaks?|price gouging|non-?emergenc(?:y|ies)|clogged drains?)';
const english = [
  new RegExp(
    `(?<!\\p{L})(?:call(?:ing)?|dial(?:ing)?|text(?:ing)?|contact(?:ing)?|phone)\\s+${number}\\s+(?:for|with)\\s+(?:${errand})(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:call(?:ing)?|dial(?:ing)?|text(?:ing)?|contact(?:ing)?|phone)\\s+${number}\\s+(?:to\\s+(?:(?:report\\s+${chores})|(?:ask|learn|find out|check|get (?:${errand})|sign up|register|request (?:sandbags|a permit)))|if you have (?:(?:any|more|other)\\s+)?questions?)(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})for\\s+(?:${errand})(?:\\s+(?:on|about|regarding)\\s+[^,.!?\\n]{1,50})?,?\\s+(?:please\\s+)?(?:call|dial|text|contact|phone)\\s+${number}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:if you have (?:(?:any|more|other)\\s+)?questions?|questions?(?:\\s+(?:about|on|regarding)\\s+[^.?!\\n]{1,40})?\\?|to report ${chores}|report ${chores} (?:by calling|to|at)),?\\s*(?:(?:please\\s+)?(?:call|dial|text|contact|phone)\\s+)?${number}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:to (?:find|check|locate) (?:an?|the|your|out)?\\s*(?:nearest |closest |open )?(?:shelters?|locations?|(?:cooling|warming) centers?|road conditions|more)[^,.!?\\n]{0,30},?|to learn more,?|(?:lost|no) power\\?)\\s+(?:please\\s+)?(?:call|dial|text)\\s+${number}`,
    'giu',
  ),
];
const spanishErrand =
  '(?:(?:más|mayor|mayores)\\s+)?(?:información|informes|detalles|preguntas|dudas|actualizaciones|consultas)';
const spanish = [
  new RegExp(
    `(?<!\\p{L})(?:llame|llamar|llamen|marque|marcar|comuníquese)\\s+(?:al\\s+)?${number}\\s+(?:para|por|con|si tiene)\\s+(?:obtener\\s+|pedir\\s+|recibir\\s+)?(?:${spanishErrand})(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:para|si tiene)\\s+(?:obtener\\s+|pedir\\s+|recibir\\s+)?(?:${spanishErrand}),?\\s+(?:llame|llamar|llamen|marque|comuníquese)\\s+(?:al\\s+)?${number}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:llame|llamen|marque)\\s+(?:al\\s+)?${number}\\s+para\\s+(?:reportar|informar)\\s+(?:un\\s+|una\\s+|los\\s+)?(?:apag[oó]n(?:es)?|baches?|ruido|cortes? de luz)(?!\\p{L})`,
    'giu',
  ),
];
const patterns: Readonly<Record<string, readonly RegExp[]>> = { en: english, es: spanish };
/** Without one of these nobody is sent there for an errand. */
const errandWords = new Set(
  `info information update updates latest details question questions concern concerns conditions closures directions help
  advice assistance list location locations schedule schedules sandbags ride ticket tickets appointment appointments non
  nonemergency nonemergencies emergency emergencies ask learn find check locate sign register get request report power
  información informes detalles preguntas dudas actualizaciones consultas reportar informar`.split(/\s+/),
);

const denied =
  /(?:\bnot|n['’]t|\bnever|\binstead of|\bavoid|\bno|\bstop|\bthan|\bunless)\s+(?:\p{L}+\s+)?$/iu;

export default {
  id: 'em-911-misuse',
  kind: 'emergency',
  severity: 'warning',
  title: { en: 'Keep 911 for emergencies', es: 'Deje el 911 para emergencias' },
  why: {
    en: 'Each call for information keeps somebody in danger waiting.',
    es: 'Cada llamada para pedir información hace esperar a alguien en peligro.',
  },
  message: {
    en: 'Give another number for this, such as 311 or your office’s own.',
    es: 'Dé otro número para esto, como el 311 o el de su oficina.',
  },
  source: 'https://www.911.gov/calling-911/frequently-asked-questions/',
  languages: ['en', 'es'],
  wakes: { words: ['911', '9-1-1'] },
  scope: 'post',
  *check({ prose, sentences }: Draft, { language, agency }: Context): Iterable<Finding> {
    if (!sentences.some(({ words }) => holdsWord(words, errandWords))) return;
    const told: Span[] = [];
    for (const pattern of patterns[language] ?? []) {
      for (const { 0: words, 1: digits = '', index } of matchesOf(pattern, prose)) {
        const at: Span = [index, index + words.length];
        if (words.includes(blank) || told.some((one) => overlaps(one, at))) continue;
        if (denied.test(prose.slice(Math.max(0, index - 20), index))) continue;
        told.push(at);
        const start = index + words.indexOf(digits);
        const numbers = ['311', ...agency.phones.slice(0, 2)];
        yield {
          at,
          fixes: numbers.map((text) => ({ at: [start, start + digits.length], text, shown: text })),
        };
      }
    }
  },
  examples: [
    {
      bad: '[[Call 911 for more information]].',
      good: 'Call 311 for more information.',
    },
    { bad: '[[For updates, call 911]].', good: 'For updates, call 311.' },
    {
      bad: '[[Dial 9-1-1 with questions]] about the storm.',
      good: 'Dial 311 with questions about the storm.',
    },
    {
      bad: 'Please [[call 911 to report a power outage]].',
      good: 'Please call 311 to report a power outage.',
    },
    {
      bad: '[[Call 911 if you have questions]].',
      good: 'Call 311 if you have questions.',
    },
    {
      bad: '[[Llame al 911 para más información]].',
      good: 'Llame al 311 para más información.',
      context: { language: 'es' },
    },
    {
      bad: 'Have [[questions about the shelter? Call 911]].',
      good: 'Have questions about the shelter? Call 311.',
    },
    { bad: '[[To find a shelter near you, call 911]].', good: 'To find a shelter near you, call 311.' },
    { ok: 'To get help fast, call 911.' },
    { ok: 'Call 911 if you see smoke.' },
    { ok: 'Do not call 911 for information. Call 311.' },
    { ok: 'Call 911 to report a downed power line.' },
    { ok: 'Call 911 only in an emergency. For information, call 311.' },
    { ok: 'For emergencies, call 911. For more information, call 311.' },
    { ok: 'If you have information about the crash, call 555-0100.' },
    { ok: '911 is down. Text 911 for help.' },
    { ok: 'Llame al 911 si ve humo.', context: { language: 'es' } },
  ],
} satisfies Rule;
