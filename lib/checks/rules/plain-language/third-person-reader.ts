import type { Sentence } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import { startsPart } from '@/lib/checks/near';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { capitalized, inCaseOf } from '@/lib/checks/write-fix';

/** Those who read the post themselves. */
const readers =
  'residents|citizens|people|those|individuals|seniors|older adults|users|subscribers|volunteers|donors|anglers|hunters|ticket holders|customers|visitors|guests|travelers|commuters|motorists|drivers|pedestrians|cyclists|bicyclists|riders|passengers|patrons|attendees|participants|homeowners|property owners|business owners|pet owners|dog owners|landowners|renters|tenants|taxpayers|voters|parents|guardians|caregivers|applicants|boaters|hikers|campers|swimmers|shoppers|households|neighbors|community members|members of the public|everyone|everybody|anyone|the public|the community|the applicant|the operator|the owner|the lessee|the permittee|the licensee|the claimant|the recipient';
const lead =
  '(?:(?:all|any|the|our|area|local|affected|nearby|impacted|city|county|downtown|eligible|interested|each|every|other|older)\\s+){0,3}';
const where =
  '(?:\\s+(who|(?:living|residing|working|staying|traveling)\\s+(?:in|on|near|along)|in|on|near|along|within|of|at|with|without|using|from)\\s+([^,.;:!?\\uFFFC\\n]{1,70}?))?';
const duty =
  "should(?:n['’]t)?|must|need to|needs to|have to|has to|are required to|is required to|will need to|will have to|ought to|can|may";
const told = new RegExp(
  `(?<![\\p{L}\\p{N}])(${lead}(${readers}))${where}\\s+(${duty})\\s+(not\\s+)?(?:(?:also|all|please)\\s+)?(\\p{L}+)`,
  'giu',
);
const forbidden =
  /(?<![\p{L}\p{N}])(no (?:person|persons|individual|pilot|driver|motorist|operator|owner|applicant|resident|visitor|employee|dog owner|vehicle owner|camper|boater|swimmer)s?)((?:\s+[\p{L}’'-]+){0,6}?)\s+(?:may|shall|should|can|must)(?=\s+\p{L})/giu;
const spanish =
  /(?<!\p{L})(?:(?:todos|todas)\s+)?(?:los|las)\s+(?:residentes|habitantes|vecinos|ciudadanos|clientes|usuarios|usuarias|conductores|automovilistas|peatones|visitantes|pasajeros|viajeros|padres|familias|personas|solicitantes|participantes|inquilinos|propietarios|contribuyentes|votantes|interesados)(?:\s+(?:del?|en|que)\s+[^,.;:!?\uFFFC\n]{1,50}?)?\s+(deben|deberán|deberían|tienen que|tendrán que|necesitan|pueden|podrán)(?=\s+(\p{L}+))/giu;
/** Able to do rather than told to do, only where it is plain that the reader is meant. */
const able =
  /^(?:residents|customers|visitors|drivers|applicants|voters|travelers|riders|patrons|homeowners|tenants|renters|taxpayers|commuters|passengers)$/i;
const askers = /^(?:the )?(?:applicant|claimant|lessee|permittee|licensee)s?$/i;
const noAbility = /^(?:be|expect|see|also|now|not|still|only)$/i;
const ready =
  /^\s+(?:aware|prepared|ready|alert|careful|cautious|patient|mindful|on the lookout|safe|sure|kind|considerate|respectful)\b/i;
const notCommands = /^(?:be|have|not|never|been|only|still|now|both|either|each|then|already|no|know)$/i;
const othersToo =
  /\b(?:said|says|say|asked|told|think|thinks|believe|believes|why|how|what|whether|which|where|when|that|if|because|so that|than)\s+$/i;

/** The rest of the sentence with “their” and “they” turned to the reader, where nothing but words is in the way. */
function toReader(
  sentence: Sentence,
  from: number,
): { readonly end: number; readonly text: string } | undefined {
  const rest = sentence.prose.slice(from, from + 100);
  const own = [...rest.matchAll(/\b(?:their|they|themselves)\b/gi)].at(-1);
  if (own === undefined) return undefined;
  const end = own.index + own[0].length;
  if (/[\uFFFC.;:!?]/.test(rest.slice(0, end)) || end > 90) return undefined;
  const text = rest
    .slice(0, end)
    .replace(/\btheir\b/g, 'your')
    .replace(/\bthey\b/g, 'you')
    .replace(/\bthemselves\b/g, 'yourself');
  return { end: from + end, text };
}

const whenYou = (link: string, place: string): string | undefined => {
  if (/^who$/i.test(link))
    return /^(?:is|has|was|does|needs|wants|lives)\b/i.test(place) ? undefined : `If you ${place}, `;
  if (/^(?:in|on|near|along|within|at)$/i.test(link)) return `If you are ${link} ${place}, `;
  if (/^(?:with|without)$/i.test(link)) return `If you have ${/out$/i.test(link) ? 'no ' : ''}${place}, `;
  if (/^using$/i.test(link)) return `If you use ${place}, `;
  if (/^living/i.test(link)) return `If you live ${link.slice(7)} ${place}, `;
  if (/^residing/i.test(link)) return `If you live ${link.slice(9)} ${place}, `;
  return undefined;
};

function fixesFor(sentence: Sentence, match: RegExpExecArray): Fix[] {
  const [whole, , , link, place, modal = '', not, verb = ''] = match;
  const start = match.index;
  const verbAt = start + whole.length - verb.length;
  const opens = /^\p{Lu}/u.test(whole);
  const negative = not !== undefined || /n['’]t$/i.test(modal);
  const can = /^(?:can|may)$/i.test(modal);
  const condition = link === undefined ? '' : whenYou(link, place ?? '');
  if (condition === undefined) return [];
  const after = sentence.prose.slice(start + whole.length);
  const command = !can && (!notCommands.test(verb) || (/^be$/i.test(verb) && ready.test(after)));
  const rest = toReader(sentence, start + whole.length);
  const end = rest?.end ?? verbAt + verb.length;
  const tail = verb + (rest?.text ?? '');
  const write = (words: string): Fix => {
    const text = opens
      ? capitalized(condition + words)
      : condition === ''
        ? words
        : inCaseOf('a', condition.charAt(0).toLowerCase() + condition.slice(1) + words);
    return { at: [start, end], text: whole === whole.toUpperCase() ? text.toUpperCase() : text };
  };
  const duty = can ? modal.toLowerCase() : /^(?:should|ought)/i.test(modal) ? 'should' : 'must';
  const you = write(`you ${duty}${negative ? ' not' : ''} ${tail}`);
  return command ? [write(`${negative ? 'do not ' : ''}${tail}`), you] : [you];
}

/** Whether it is the reader who is told, and told to do something. */
function isToReader(sentence: Sentence, match: RegExpExecArray): boolean {
  const [whole, , who = '', link, place = '', modal = '', , verb = ''] = match;
  const before = sentence.prose.slice(Math.max(0, match.index - 40), match.index);
  if (before.endsWith(blank) || othersToo.test(before)) return false;
  if (!startsPart(sentence, match.index) && !/(?:,|\bso)\s+$/i.test(before)) return false;
  if (/\b(?:should|must|can|who)\b/i.test(place)) return false;
  if (/^those$/i.test(who) && link === undefined) return false;
  if (/^(?:anyone|everyone|everybody)$/i.test(who) && /^who$/i.test(link ?? '')) return false;
  if (/^may$/i.test(modal)) return askers.test(who);
  if (/^can$/i.test(modal)) return able.test(who) && link === undefined && !noAbility.test(verb);
  const after = sentence.prose.slice(match.index + whole.length);
  // “Voters should choose, not the other way around” argues; it tells nobody what to do.
  if (
    /^[^.!?\n]{0,100},\s+not\b/i.test(after) ||
    (/^voters$/i.test(who) && /^(?:should|ought to)$/i.test(modal))
  )
    return false;
  const done = /^(?:have|be)$/i.test(verb) && /^\s+\p{L}+ed\b/u.test(after);
  // “No family should have to choose” is an opinion.
  if (/^(?:have|be)$/i.test(verb) && /^\s+(?:to|able|allowed|free|treated)\b/i.test(after)) return false;
  return !done || ready.test(after) || /required/i.test(modal);
}

function* inEnglish(sentence: Sentence): Iterable<Finding> {
  for (const match of sentence.prose.matchAll(told)) {
    const [whole, , , , , , , verb = ''] = match;
    if (!isToReader(sentence, match)) continue;
    const words = whole.slice(0, whole.length - verb.length).trimEnd();
    yield { at: [match.index, match.index + words.length], fixes: fixesFor(sentence, match) };
  }
}

/** “No person may enter” tells nobody “do not enter”. */
function* inDenial(sentence: Sentence): Iterable<Finding> {
  const { prose } = sentence;
  for (const { 0: whole, 2: between = '', index } of prose.matchAll(forbidden)) {
    if (!startsPart(sentence, index) && !/,\s+$/.test(prose.slice(Math.max(0, index - 9), index))) continue;
    const fixes = between === '' ? [{ text: inCaseOf(whole, 'do not') }] : [];
    yield { at: [index, index + whole.length], fixes };
  }
}

function* inSpanish(sentence: Sentence): Iterable<Finding> {
  for (const { 0: whole, 1: modal = '', 2: verb = '', index } of sentence.prose.matchAll(spanish)) {
    if (
      !startsPart(sentence, index) &&
      !/(?:,|\b[ye])\s+$/i.test(sentence.prose.slice(Math.max(0, index - 9), index))
    )
      continue;
    if (/^(?:haber|ser)$/i.test(verb)) continue;
    const narrowed = /\s(?:del?|en|que)\s/i.test(whole.slice(0, whole.length - modal.length));
    const text = inCaseOf(whole, `ustedes ${modal.toLowerCase()}`);
    yield { at: [index, index + whole.length], fixes: narrowed ? [] : [{ text }] };
  }
}

export default {
  id: 'third-person-reader',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Say you to the reader', es: 'Diríjase a quien lee' },
  why: {
    en: 'People act on what is said to them, not on what is said about residents.',
    es: 'La gente actúa cuando se le habla, no cuando se habla de “los residentes”.',
  },
  message: {
    en: 'Your readers are the ones meant: talk to them.',
    es: 'Se trata de quienes leen: hábleles a ellos.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/audience/address-the-user/',
  languages: ['en', 'es'],
  scope: 'sentence',
  wakes: {
    words:
      "should shouldn't may must need needs have has required ought shall can deben deberán deberían tienen tendrán necesitan pueden podrán".split(
        ' ',
      ),
  },
  *check(sentence, { language }: Context): Iterable<Finding> {
    if (language === 'es') yield* inSpanish(sentence);
    else {
      yield* inEnglish(sentence);
      yield* inDenial(sentence);
    }
  },
  examples: [
    { bad: '[[Residents should]] boil their water.', good: 'Boil your water.' },
    { bad: '[[Customers must]] pay by Friday.', good: 'Pay by Friday.' },
    { bad: '[[All drivers should not]] cross flooded roads.', good: 'Do not cross flooded roads.' },
    { bad: '[[Residents in Zone A need to]] leave now.', good: 'If you are in Zone A, leave now.' },
    { bad: '[[People who feel sick should]] stay home.', good: 'If you feel sick, stay home.' },
    { bad: '[[Residents can]] pick up sandbags at 8 a.m.', good: 'You can pick up sandbags at 8 a.m.' },
    {
      bad: 'The bridge is icy, so [[motorists should]] slow down.',
      good: 'The bridge is icy, so slow down.',
    },
    { bad: '[[Everyone should]] be prepared for a cold night.', good: 'Be prepared for a cold night.' },
    {
      bad: '[[Los residentes deben]] hervir el agua.',
      good: 'Ustedes deben hervir el agua.',
      context: { language: 'es' },
    },
    { bad: '[[Los conductores de la zona norte deben]] usar otra ruta.', context: { language: 'es' } },
    { ok: 'Boil your water.' },
    { ok: 'You should boil your water.' },
    { ok: 'The mayor said residents should expect more rain.' },
    { ok: 'Here is what drivers need to know.' },
    { ok: 'Older people may get sicker than others.' },
    { ok: 'She said: “Residents should stay home.”' },
    { ok: 'Officers must wear a mask.' },
    { ok: 'Voters should pick their leaders.' },
    { ok: 'Taxpayers should own the park, not a company.' },
    { ok: 'No one should have to choose between rent and medicine.' },
    { ok: 'We believe that people should be treated fairly.' },
    { ok: 'Hierva el agua antes de beberla.', context: { language: 'es' } },
    { ok: 'El alcalde dijo que los residentes deben ahorrar agua.', context: { language: 'es' } },
  ],
} satisfies Rule;
