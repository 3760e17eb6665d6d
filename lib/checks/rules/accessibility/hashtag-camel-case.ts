import type { AgencyFacts } from '@/lib/checks/agency';
import { compoundWords } from '@/lib/checks/data/compound-words';
import { knownHashtags } from '@/lib/checks/data/known-hashtags';
import type { Draft } from '@/lib/checks/draft';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { splitSpanish } from '@/lib/checks/split-spanish';
import { splitWords } from '@/lib/checks/split-words';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { capitalized } from '@/lib/checks/write-fix';

const builtIn = new Map(
  knownHashtags
    .trim()
    .split(/\s+/)
    .map((tag) => [tag.toLowerCase(), tag]),
);

/** Short words that may stand between two others. */
const inner = new Set([
  'of',
  'in',
  'to',
  'on',
  'at',
  'is',
  'my',
  'we',
  'us',
  'up',
  'no',
  'or',
  'by',
  'the',
  'and',
  'for',
  'our',
  'your',
]);
const rude = new Set([
  'rapist',
  'rape',
  'sex',
  'ass',
  'anal',
  'tit',
  'tits',
  'cum',
  'kill',
  'penis',
  'hell',
  'porn',
  'dick',
  'cock',
  'nude',
  'slut',
  'whore',
]);

/** What names of places end in: #Springfield is one word. */
const placeEnds = new Set(
  'field land town wood woods port ford burg dale view brook side stone haven water mont bury'.split(' '),
);

/** More than any post has that a person wrote. */
const most = 200;
/** Bits by which the best reading has to beat the next one. */
const sureBy = 2;
const commonEnough = 5;

const isSure = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  words.every((word, at) => {
    if (rude.has(word)) return false;
    const between = at > 0 && at < words.length - 1;
    if (between && inner.has(word)) return true;
    return word.length >= 3 && frequencyOf(word) >= (word.length === 3 ? 7 : commonEnough);
  });

/** Letters as capitalized words, or undefined when there is more than one good way to read them. */
function byWords(letters: string): string | undefined {
  if (letters.length < 6 || frequencyOf(letters) > 0 || compoundWords.has(letters)) return undefined;
  if (compoundWords.has(letters.replace(/s$/, ''))) return undefined;
  const [best, next] = splitWords(letters);
  if (best === undefined || !isSure(best.words)) return undefined;
  if (next !== undefined && next.cost - best.cost < sureBy) return undefined;
  const [, last = ''] = best.words;
  if (best.words.length === 2 && placeEnds.has(last)) return undefined;
  return best.words.map(capitalized).join('');
}

/** What governments put before their own name, which no list of words holds: #CityOfRiverton. */
const beforeNames = /^(city|town|village|county|state|port)of(\p{Ll}{4,})$/u;

function byName(letters: string): string | undefined {
  const [, kind, name] = beforeNames.exec(letters) ?? [];
  if (kind === undefined || name === undefined) return undefined;
  return `${capitalized(kind)}Of${byWords(name) ?? capitalized(name)}`;
}

/** The agency's own names and places, by their letters in small. */
function ofAgency(letters: string, { name, otherNames, places }: AgencyFacts): string | undefined {
  const names = [name, ...otherNames, ...places].filter((one) =>
    /^[\p{L}\p{N} ]+ [\p{L}\p{N} ]+$/u.test(one),
  );
  const own = names.find((one) => one.replaceAll(' ', '').toLowerCase() === letters);
  return own?.split(' ').map(capitalized).join('');
}

/** The hashtag with a capital for each word, without #; undefined where it is fine or nobody can be sure. */
function spelled(tag: string, { language, agency }: Context): string | undefined {
  const lower = tag.toLowerCase();
  const own = agency.hashtags.find((one) => one.toLowerCase() === lower);
  if (own !== undefined) return own === tag ? undefined : own;
  if (!/^\p{L}\p{Ll}+\d*$/u.test(tag)) return undefined;
  const [, letters = '', digits = ''] = /^(\D+)(\d*)$/.exec(lower) ?? [];
  if (Object.keys(agency.acronyms).some((one) => one.toLowerCase() === letters)) return undefined;
  const known = ofAgency(letters, agency) ?? builtIn.get(letters);
  if (known !== undefined) return known + digits;
  if (language === 'es') {
    const parts = splitSpanish(letters);
    return parts && parts.map(capitalized).join('') + digits;
  }
  const words = language === 'en' || language === 'und' ? (byName(letters) ?? byWords(letters)) : undefined;
  return words === undefined ? undefined : words + digits;
}

export default {
  id: 'hashtag-camel-case',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Capitalize each word in a hashtag', es: 'Escriba con mayúscula cada palabra de la etiqueta' },
  why: {
    en: 'Screen readers say #RoadClosure as two words, and the same without capitals as one that nobody knows.',
    es: 'Los lectores de pantalla leen #CierreDeCalle palabra por palabra, y sin mayúsculas como una sola que nadie conoce.',
  },
  message: {
    en: '“{words}” is read aloud as one word.',
    es: '“{words}” se lee en voz alta como una sola palabra.',
  },
  source: 'https://digital.gov/resources/improving-the-accessibility-of-social-media-in-government/',
  wakes: { signs: '#＃' },
  scope: 'post',
  safe: true,
  *check({ hashtags }: Draft, context: Context): Iterable<Finding> {
    for (const { at, text } of hashtags.slice(0, most)) {
      const better = spelled(text.slice(1), context);
      if (better !== undefined) yield { at, fixes: [{ text: text.charAt(0) + better }] };
    }
  },
  examples: [
    {
      bad: 'Avoid Main St. between 1st and 4th. [[#roadclosure]]',
      good: 'Avoid Main St. between 1st and 4th. #RoadClosure',
    },
    {
      bad: 'Boil tap water for one minute. [[#Boilwater]]',
      good: 'Boil tap water for one minute. #BoilWater',
    },
    { bad: 'Thank you, volunteers! [[#cityofriverton]]', good: 'Thank you, volunteers! #CityOfRiverton' },
    {
      bad: 'Free concert Friday, May 8. [[#cedarpark]]',
      good: 'Free concert Friday, May 8. #CedarPark',
      context: { agency: { places: ['Cedar Park'] } },
    },
    { ok: 'Thank you, volunteers! #CityOfRiverton' },
    { ok: 'Free concert Friday, May 8. #Riverton' },
    { bad: 'Crews are on the way. [[#poweroutage2026]]', good: 'Crews are on the way. #PowerOutage2026' },
    {
      bad: 'Free flu shots at the clinic. [[#publichealth]]',
      good: 'Free flu shots at the clinic. #PublicHealth',
    },
    { bad: 'Meet your neighbors. [[#communitymeeting]]', good: 'Meet your neighbors. #CommunityMeeting' },
    {
      bad: 'New trees on 5th. [[#greenriverton]]',
      good: 'New trees on 5th. #GreenRiverton',
      context: { agency: { hashtags: ['GreenRiverton'] } },
    },
    {
      bad: 'No salga hoy. [[#quédateencasa]]',
      good: 'No salga hoy. #QuédateEnCasa',
      context: { language: 'es' },
    },
    {
      bad: 'Cierre la llave al lavarse los dientes. [[#cuidemoselagua]]',
      good: 'Cierre la llave al lavarse los dientes. #CuidemosElAgua',
      context: { language: 'es' },
    },
    {
      bad: 'Hay vacunas en el parque. [[#vacunasparatodos]]',
      good: 'Hay vacunas en el parque. #VacunasParaTodos',
      context: { language: 'es' },
    },
    { ok: 'Gracias, vecinos. #guadalajara #comunidad #medioambiente', context: { language: 'es' } },
    { ok: 'Siga las alertas. #AlertaDeTormenta #salvador', context: { language: 'es' } },
    { bad: 'Watch for deer. [[#buckleup]]', good: 'Watch for deer. #BuckleUp' },
    { ok: 'Avoid Main St. #RoadClosure' },
    { ok: 'Get your shot. #covid19 #COVID19' },
    { ok: 'Wildfire smoke is in the valley. #wildfire #downtown' },
    { ok: 'Find help. #therapistfinder' },
    { ok: 'Hiring now. #NYCjobs #nws #FEMA' },
    { ok: 'Cierre en la calle 8. #terremoto', context: { language: 'es' } },
    { ok: 'Open house Saturday. #Longmont #Springfield' },
    { ok: 'Stormwater drains help keep rivers clean. #stormwater' },
  ],
} satisfies Rule;
