import { francAll } from 'franc';
import { frequencyOf } from './word-frequency';

/** Language codes as franc writes them (ISO 639-3), by the BCP 47 code people know. */
const codes: Readonly<Record<string, string>> = {
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  vi: 'vie',
  zh: 'cmn',
  ht: 'hat',
  ko: 'kor',
  ru: 'rus',
  ar: 'arb',
  tl: 'tgl',
  so: 'som',
  pt: 'por',
  pl: 'pol',
  uk: 'ukr',
  de: 'deu',
  it: 'ita',
  ja: 'jpn',
  hi: 'hin',
  am: 'amh',
  fa: 'pes',
};

/** Small words that stand in nearly every sentence of a language and seldom in those it is mistaken for. */
const smallWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of|to|is|are|for|you|your|with|on|at|this|we|be|from|will|by|our|in|it|not|or|if)\b/i,
  es: /(?<!\p{L})(?:el|los|las|y|del|por|para|una|con|su|al|lo|más|hay|sin|está|están|este|esta|como)(?!\p{L})/iu,
};

/** Small words of its neighbours that Spanish does not have: two of them, and a text is in none of our languages. */
const notSpanish =
  /(?<!\p{L})(?:des|du|est|et|une|pour|dans|qui|nous|vous|je|au|aux|ce|della|che|il|não|você|uma|são)(?!\p{L})/giu;

const sampleLength = 500;
const leastLetters = 3;
const leastMargin = 0.05;
/** Words this common (see word-frequency) say English by themselves where there are too few for trigrams. */
const common = 4;
/** From here on, a text without one small word of a language is not taken to be in it. */
const enoughWords = 6;

const foreign = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

/** Words that decide between two languages when the trigrams do not; too common in names to decide alone. */
const tellingWords: Readonly<Record<string, RegExp>> = {
  en: /\b(?:please|today|tonight|tomorrow|the|and|of|to|is|are|was|were|has|have|can|for|you|your|with|on|at|this|we|be|from|will|by|our|it|not|or|if|all|more|now)\b/i,
  es: /(?<!\p{L})(?:el|la|los|las|y|de|del|por|para|un|una|con|su|sus|al|lo|en|que|se|es|más|hay|sin|hoy|está|están|este|esta|como|favor|mañana|noche)(?!\p{L})/iu,
};

/** Of two languages the one whose telling words stand in the text, while none of the other's does. */
function byTellingWords(sample: string, first: string, second: string): string {
  const [one, other] = [first, second].map((language) => tellingWords[language]?.test(sample) ?? false);
  return one === other ? 'und' : one ? first : second;
}

/** The language of a text whose links, handles and hashtags are blanked, out of `languages`; 'und' without a sure answer. */
export function detectLanguage(masked: string, languages: readonly string[]): string {
  const sample = masked.slice(0, sampleLength).replace(/[^\p{L}\p{M}'’\s]+/gu, ' ');
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return 'und';
  const words = sample.toLowerCase().split(/\s+/).filter(Boolean);
  const short = words.length < enoughWords;
  if (short && languages.includes('en') && words.every((word) => frequencyOf(word) >= common)) return 'en';
  const only = languages.flatMap((language) => codes[language] ?? []);
  const [best, second] = only.length === 0 ? [] : francAll(sample, { only, minLength: leastLetters });
  if (best === undefined || best[0] === 'und') return 'und';
  const named = (code: string) => languages.find((one) => codes[one] === code) ?? 'und';
  const close = second !== undefined && best[1] - second[1] < leastMargin;
  const language = close ? byTellingWords(sample, named(best[0]), named(second[0])) : named(best[0]);
  if (foreign.test(sample) && language !== 'vi') return 'und';
  if (language === 'es' && (sample.match(notSpanish)?.length ?? 0) > 1) return 'und';
  return !short && smallWords[language]?.test(sample) === false ? 'und' : language;
}
