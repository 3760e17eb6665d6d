import { compoundWords } from '@/lib/checks/data/compound-words';
import type { Draft, Mark, PlacedSentence } from '@/lib/checks/draft';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { capitalized } from '@/lib/checks/write-fix';

/** What only a word of the sentence can follow, by language. */
const leads: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[^\p{L}\p{N}])(?:all|every|most|local|the|a|an|this|these|that|our|your|any|report|avoid)\s$/iu,
  es: /(?:^|[^\p{L}\p{N}])(?:el|la|los|las|un|una|del|al|este|esta|su|sus|nuestro|nuestra)\s$/iu,
  fr: /(?:^|[^\p{L}\p{N}])(?:le|la|les|un|une|du|des|au|aux|ce|cette|votre|notre)\s$/iu,
};

/** Tags in one sentence from which on it is more tags than sentence. */
const stuffed = 3;
const common = 5;
/** More than any post has that a person wrote. */
const most = 200;

/** Whether words of the same sentence follow a tag. */
const goesOn = ({ masked }: Draft, { at }: Mark, sentence: PlacedSentence): boolean =>
  /^[\s\uFFFC,]*\p{L}/u.test(masked.slice(at[1], Math.min(sentence.at[1], at[1] + 80)));

/** After one of these verbs or small words two common words are no name of a campaign: “the #WildfireSmoke may …”. */
const verbs = /^\s(?:may|might|will|can|could|is|are|was|were|has|have|near|from|in|on|at)(?![\p{L}’'-])/u;
/** After a name, a noun that it belongs to: “all #Denver pools”. */
const noun =
  /^\s(?!(?:is|are|was|were|be|has|have|had|will|can|could|may|might|of|in|on|at|for|to|and|or|from|with|by|during|as|that|who|we|you|they|it|this|when|if|but|not|hashtag|tag|campaign|challenge|initiative)(?!\p{L}))\p{Ll}{3,}/u;
const names = new Set(
  'texas florida virginia washington georgia california ohio iowa jersey york mexico michigan america africa asia europe china japan canada india american mexican african asian indian english spanish french german chinese'.split(
    ' ',
  ),
);
const isCommon = (word: string): boolean => frequencyOf(word) >= common && !names.has(word);

/** A tag as the words it is, or undefined where it may be a name or a campaign; `after` is what follows it. */
function wordOf(tag: string, language: string, after: string): string | undefined {
  const letters = tag.slice(1);
  if (!/^\p{L}+$/u.test(letters)) return undefined;
  if (language !== 'en') return /^\p{Ll}{3,}$/u.test(letters) ? letters : undefined;
  const word = letters.toLowerCase();
  if (/^\p{Ll}{4,}$/u.test(letters) && (frequencyOf(word) > 0 || compoundWords.has(word))) return word;
  if (/^\p{L}\p{Ll}{2,}$/u.test(letters)) {
    if (isCommon(word)) return word;
    return /^\p{Lu}\p{Ll}{3,}$/u.test(letters) && noun.test(after) ? letters : undefined;
  }
  const parts = word === letters ? [] : letters.split(/(?=\p{Lu})/u).map((part) => part.toLowerCase());
  const plain = parts.length === 2 && parts.every((part) => part.length > 3 && isCommon(part));
  return plain && verbs.test(after) ? parts.join(' ') : undefined;
}

/** The words in the tag's place, with the tag at the end of the post where nothing but words stands between. */
function fixesFor(draft: Draft, mark: Mark, sentence: PlacedSentence, words: string): Fix[] {
  const { text, masked, hashtags } = draft;
  const [start, end] = mark.at;
  const opens = text.slice(sentence.at[0], start).trim() === '';
  const plain: Fix = { text: opens ? capitalized(words) : words };
  const rest = text.slice(end);
  const again = hashtags.filter(({ text }) => text.toLowerCase() === mark.text.toLowerCase()).length > 1;
  const last = draft.sentences.at(-1);
  const movable = rest.length <= 200 && !again && last === sentence && !masked.slice(end).includes('\uFFFC');
  if (!movable) return [plain];
  const moved = `${plain.text}${rest.trimEnd()} ${mark.text}`;
  return [
    { at: [start, end + rest.trimEnd().length], text: moved, shown: `${plain.text} … ${mark.text}` },
    plain,
  ];
}

export default {
  id: 'hashtag-position',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'Put hashtags at the end', es: 'Ponga las etiquetas al final' },
  why: {
    en: 'A screen reader says “number” or “hash” in the middle of the sentence.',
    es: 'Un lector de pantalla dice “numeral” o “almohadilla” en medio de la oración.',
  },
  message: { en: '“{words}” interrupts the sentence.', es: '“{words}” interrumpe la oración.' },
  source: 'https://accessibility.ucsd.edu/checklists/social-media.html',
  wakes: { signs: '#＃' },
  scope: 'post',
  *check(draft: Draft, { language, agency }: Context): Iterable<Finding> {
    const { hashtags, sentences, text } = draft;
    const lead = leads[language];
    let index = 0;
    const inside = new Map<PlacedSentence, Mark[]>();
    for (const mark of hashtags.slice(0, most)) {
      while ((sentences[index]?.at[1] ?? Number.POSITIVE_INFINITY) <= mark.at[0]) index += 1;
      const sentence = sentences[index];
      if (sentence === undefined || !goesOn(draft, mark, sentence)) continue;
      inside.set(sentence, [...(inside.get(sentence) ?? []), mark]);
    }
    for (const [sentence, marks] of inside) {
      for (const mark of marks.slice(0, 20)) {
        const own = agency.hashtags.some((tag) => `#${tag}`.toLowerCase() === mark.text.toLowerCase());
        const before = text.slice(Math.max(sentence.at[0], mark.at[0] - 12), mark.at[0]);
        const after = draft.masked.slice(mark.at[1], mark.at[1] + 24);
        const words = !own && lead?.test(before) ? wordOf(mark.text, language, after) : undefined;
        if (words !== undefined) yield { at: mark.at, fixes: fixesFor(draft, mark, sentence, words) };
        else if (marks.length >= stuffed) yield { at: mark.at };
      }
    }
  },
  examples: [
    { bad: 'The [[#Flood]] is near', good: 'The flood is near #Flood' },
    {
      bad: 'Report any [[#pothole]] to us. Call 311.',
      good: 'Report any pothole to us. Call 311.',
    },
    {
      bad: 'Crews are at the [[#bridge]] on Elm St.',
      good: 'Crews are at the bridge on Elm St. #bridge',
    },
    {
      bad: 'La [[#inundación]] está cerca.',
      good: 'La inundación está cerca. #inundación',
      context: { language: 'es' },
    },
    { bad: '[[#Snow]] and [[#Ice]] make [[#MainStreet]] slick.' },
    {
      bad: 'The [[#WinterStorm]] will reach us at noon.',
      good: 'The winter storm will reach us at noon. #WinterStorm',
    },
    { bad: 'All [[#Boise]] libraries are closed.', good: 'All Boise libraries are closed. #Boise' },
    {
      bad: 'Keep leaves out of the [[#stormwater]] pipes.',
      good: 'Keep leaves out of the stormwater pipes. #stormwater',
    },
    { ok: 'The flood is near. #Flood' },
    { ok: 'We are with the #Copernicus Emergency service.' },
    { ok: 'Join the #StepUp challenge, and the #CleanStreets campaign.' },
    { ok: 'Send us your photos with the #BoiseParks hashtag.' },
    { ok: 'Are you ready for a #NewYearsResolution or the #AmericanDream of a garden?' },
    { ok: 'Wear a mask in #Riverton stores.' },
    { ok: 'We test for #COVID19 at the clinic.' },
    { ok: 'Thank you for being part of #EarthDay with us.' },
    { ok: 'Watch the parade on Main St. #July4 #Riverton #Parade https://riverton.example.gov' },
    {
      ok: 'See the #GreenTeam at work.',
      context: { agency: { hashtags: ['GreenTeam'] } },
    },
  ],
} satisfies Rule;
