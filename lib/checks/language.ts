import { francAll } from 'franc';
import { smallWords } from './data/small-words';
import { chineseOf, languagesOfScript, mainScript } from './script';
import { frequencyOf } from './word-frequency';

/** Language codes as franc writes them (ISO 639-3), by the BCP 47 code people know. */
const codes: Readonly<Record<string, string>> = {
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  vi: 'vie',
  ht: 'hat',
  ru: 'rus',
  uk: 'ukr',
  be: 'bel',
  bg: 'bul',
  sr: 'srp',
  ar: 'arb',
  fa: 'pes',
  ur: 'urd',
  hi: 'hin',
  ne: 'nep',
  mr: 'mar',
  am: 'amh',
  ti: 'tir',
  tl: 'tgl',
  so: 'som',
  pt: 'por',
  pl: 'pol',
  de: 'deu',
  it: 'ita',
  nl: 'nld',
  sw: 'swh',
  tr: 'tur',
  ro: 'ron',
  sq: 'als',
};

const sampleLength = 500;
const leastLetters = 3;
const leastMargin = 0.05;
/** Words this common (see word-frequency) say English by themselves where there are too few for trigrams. */
const common = 4;
/** Words this common say English too, each a little: a headline has no small words. */
const wellKnown = 6;
const weightOfKnown = 0.3;
/** With this lead small words need no trigrams beside them. */
const clearLead = 4;
/** From here on, a text without one small word of a language is not taken to be in it. */
const enoughWords = 6;

/** What a template leaves to be filled in says nothing of the language: [LOCATION], {{street}}. */
const placeholder = /\[?[A-Z][A-Z0-9 _/-]*\]|\{\{?[^{}]{0,40}\}\}?|<[A-Z][A-Z _-]{0,30}>/g;
/** Letters that stand in nearly every Vietnamese sentence and in no other language. */
const vietnamese = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/g;
/** Signs that weigh as much as two small words. */
const tellingSigns: readonly (readonly [language: string, sign: RegExp])[] = [
  ['es', /[¿¡ñÑ]/],
  ['pt', /[ãõÃÕ]/],
  ['fr', /(?<!\p{L})(?:[ldjcnsmt]|qu|jusqu|lorsqu|aujourd)['’]\p{L}|[êœç]/iu],
  ['de', /[ßäÄ]/],
  ['pl', /[łżęąśŁŻ]/],
];

/** The languages whose small words are known. */
const listed = [...new Set([...smallWords.values()].flat())];

const named = /^\p{Lu}\p{Ll}/u;

/** How often the small words and signs of each language stand in a text. */
function countHits(sample: string, written: readonly string[]): (language: string) => number {
  const hits = new Map<string, number>();
  const add = (language: string, weight: number) => hits.set(language, (hits.get(language) ?? 0) + weight);
  for (const [index, text] of written.entries()) {
    const word = text.toLowerCase();
    // “Los Altos” and “La Mesa” are places in English posts too.
    const place = named.test(text) && named.test(written[index + 1] ?? '');
    if (place && smallWords.get(word)?.includes('en') === false) continue;
    // “l’eau” holds a word, and “city’s” none but its first.
    const whole = smallWords.has(word) || !/['’]/.test(word);
    const parts = whole ? [word] : word.split(/['’]/).filter((part) => part.length > 1);
    for (const part of parts) for (const language of smallWords.get(part) ?? []) add(language, 1);
    if (frequencyOf(word) >= wellKnown && !smallWords.has(word)) add('en', weightOfKnown);
  }
  for (const [language, sign] of tellingSigns) if (sign.test(sample)) add(language, 2);
  return (language) => hits.get(language) ?? 0;
}

/** The best of `candidates` by trigrams, or by small words where those are not sure; 'und' where neither is. */
function best(
  letters: string,
  candidates: readonly string[],
  hits: (language: string) => number,
  short = false,
): string {
  const [most = 'und', next = 'und'] = [...candidates].sort((a, b) => hits(b) - hits(a));
  const lead = hits(most) - hits(next);
  if (lead >= clearLead && lead > hits(next)) return most;
  const only = candidates.flatMap((language) => codes[language] ?? []);
  const [first, second] = only.length === 0 ? [] : francAll(letters, { only, minLength: leastLetters });
  const named = (code: string) => candidates.find((one) => codes[one] === code) ?? 'und';
  const byTrigrams = first === undefined ? 'und' : named(first[0]);
  const close = first !== undefined && second !== undefined && first[1] - second[1] < leastMargin;
  const shortOf = hits(most) - hits(byTrigrams);
  if (lead > 0 && (close || shortOf > 1 || (short && shortOf > 0))) return most;
  return close ? 'und' : byTrigrams;
}

function latinLanguage(sample: string, letters: string, languages: readonly string[]): string {
  const written = letters.split(/\s+/).filter(Boolean);
  const words = written.map((word) => word.toLowerCase());
  const short = words.length < enoughWords;
  if (short && languages.includes('en') && words.every((word) => frequencyOf(word) >= common)) return 'en';
  const marked = letters.match(vietnamese)?.length ?? 0;
  if (marked > 2 && marked * 12 > letters.length) return languages.includes('vi') ? 'vi' : 'und';
  const hits = countHits(sample, written);
  const candidates = languages.filter((language) => languagesOfScript('Latn', '', [language]).length === 0);
  const language = best(letters, candidates, hits, short);
  if (language === 'und') return 'und';
  const known = hits(language);
  const stranger = Math.max(0, ...listed.filter((one) => !languages.includes(one)).map(hits));
  if (stranger > known && stranger > 1) return 'und';
  return !short && known === 0 && listed.includes(language) ? 'und' : language;
}

/** The language of a text whose links, handles and hashtags are blanked, out of `languages`; 'und' without a sure answer. */
export function detectLanguage(masked: string, languages: readonly string[]): string {
  const sample = masked
    .slice(0, sampleLength)
    .replace(placeholder, ' ')
    .replace(/[ªº°]/g, ' ')
    .normalize('NFKC');
  const letters = sample.replace(/[^\p{L}\p{M}'’\s]+/gu, ' ');
  if ((letters.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return 'und';
  const plain = [...new Set(languages.map((code) => code.split('-')[0]?.toLowerCase() ?? code))];
  const script = mainScript(letters);
  if (script === undefined) return 'und';
  if (script === 'Latn') return latinLanguage(sample, letters, plain);
  const candidates = languagesOfScript(script, letters, plain);
  if (candidates[0] === 'zh') return chineseOf(letters, languages) ?? 'und';
  if (candidates.length < 2) return candidates[0] ?? 'und';
  return best(letters, candidates, () => 0);
}
