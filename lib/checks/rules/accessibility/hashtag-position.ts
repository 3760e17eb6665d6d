import type { Draft, Mark, PlacedSentence } from '@/lib/checks/draft';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { capitalized } from '@/lib/checks/write-fix';

/** What only a word of the sentence can follow, by language. */
const leads: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[^\p{L}\p{N}])(?:the|a|an|this|these|that|our|your|any|report|avoid)\s$/iu,
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

/** A tag as the word it is, small, or undefined where it may be a name or a campaign. */
function wordOf(tag: string, language: string): string | undefined {
  const letters = tag.slice(1);
  if (!/^\p{L}+$/u.test(letters)) return undefined;
  if (language !== 'en') return /^\p{Ll}{3,}$/u.test(letters) ? letters : undefined;
  const word = letters.toLowerCase();
  if (/^\p{Ll}{4,}$/u.test(letters) && frequencyOf(word) > 0) return word;
  const oneWord = /^\p{L}\p{Ll}{2,}$/u.test(letters);
  return oneWord && frequencyOf(word) >= common ? word : undefined;
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
        const words = !own && lead?.test(before) ? wordOf(mark.text, language) : undefined;
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
    { ok: 'The flood is near. #Flood' },
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
