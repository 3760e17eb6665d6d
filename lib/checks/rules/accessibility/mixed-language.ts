import { smallWords } from '@/lib/checks/data/small-words';
import type { Draft, PlacedSentence } from '@/lib/checks/draft';
import { detectLanguage } from '@/lib/checks/language';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import { wordForms } from '@/lib/checks/word-forms';

/** Small words that are common in one language and are no words of the other. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the and of to is are for you your with this we will by our it at'.split(' ')),
  es: new Set('el la los las y del de por para una con su que en al hoy más está están'.split(' ')),
};
const bothOwn = new Map(
  Object.entries(own).flatMap(([language, words]) => [...words].map((word) => [word, language] as const)),
);
const listed = new Set([...smallWords.values()].flat());
/** Letters of other scripts, of Vietnamese and those that tell one Latin language from another. */
const telling =
  /[ãõêœçßäłżęąśăđơưạ-ỹ\u0250-\u1DFF\u2C00-\uFB00\uFB07-\uFFFB]|(?:^|[^a-z])(?:[ldjcnsmt]|qu)['’]/i;
const plainLetters = /^[a-z]+$/;

/** What the words of a sentence that nobody is quoted with tell of it. */
interface Told {
  readonly words: number;
  /** How many small words of each language it holds. */
  readonly counts: Readonly<Record<string, number>>;
}

/** How many words a sentence has, and how many small ones of the two languages we know well. */
function told({ words }: PlacedSentence): Told {
  const counts: Record<string, number> = { en: 0, es: 0 };
  let all = 0;
  const add = (word: string): void => {
    all += 1;
    const language = bothOwn.get(word);
    if (language !== undefined) counts[language] = (counts[language] ?? 0) + 1;
  };
  for (const { lower, quoted } of words) {
    if (quoted) continue;
    if (plainLetters.test(lower)) add(lower);
    else for (const part of lower.match(/\p{L}+/gu) ?? []) add(part);
  }
  return { words: all, counts };
}

/** Of two languages we know well, the one whose small words a stretch is full of, with none of the other's. */
function sure({ counts }: Told, languages: readonly string[]): string | undefined {
  const [first, second] = languages
    .flatMap((language) => {
      const count = counts[language];
      return count === undefined ? [] : [{ language, count }];
    })
    .sort((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) return undefined;
  return first.count >= 2 && second.count === 0 ? first.language : undefined;
}

/** Whether small words of two languages we know well stand in a post, in whatever sentences. */
function holdsBoth(sentences: readonly PlacedSentence[]): boolean {
  let first: string | undefined;
  for (const { words } of sentences) {
    for (const form of wordForms(words)) {
      const language = bothOwn.get(form);
      if (language === undefined) continue;
      first ??= language;
      if (language !== first) return true;
    }
  }
  return false;
}

const plainCode = (language: string): string => language.split('-')[0]?.toLowerCase() ?? language;

/** Whether a stretch may be in one of these: to ask for its language costs more than all other rules together. */
function mayBeIn(others: readonly string[], { words }: PlacedSentence, stretch: string): boolean {
  if (others.length === 0) return false;
  if (others.some((language) => !listed.has(language)) || telling.test(stretch)) return true;
  const known = (word: string) =>
    smallWords.get(word)?.some((language) => others.includes(language)) ?? false;
  return words.some(({ lower }) => known(lower) || (/['’]/.test(lower) && lower.split(/['’]/).some(known)));
}

export default {
  id: 'mixed-language',
  kind: 'accessibility',
  severity: 'suggestion',
  title: { en: 'One language a post', es: 'Un idioma por mensaje' },
  why: {
    en: 'Screen readers read a post in one voice, so its second language is hard to understand.',
    es: 'Los lectores de pantalla leen el mensaje con una sola voz, y el segundo idioma casi no se entiende.',
  },
  message: {
    en: 'From here on the post is in another language: make two posts of it.',
    es: 'Desde aquí el mensaje está en otro idioma: haga dos mensajes.',
  },
  source: 'https://www.w3.org/WAI/WCAG21/Understanding/language-of-parts.html',
  scope: 'post',
  options: { leastWords: 6 },
  *check(
    { sentences }: Draft,
    { agency, options }: Context<{ readonly leastWords: number }>,
  ): Iterable<Finding> {
    const { languages } = agency;
    if (languages.length < 2) return;
    const others = languages.map(plainCode).filter((language) => own[language] === undefined);
    if (others.length === 0 && !holdsBoth(sentences)) return;
    let first: string | undefined;
    let looked = 0;
    for (const sentence of sentences) {
      const { at, prose } = sentence;
      // No word has more than its characters.
      if (prose.length < options.leastWords * 2 - 1) continue;
      const read = told(sentence);
      const long = read.words >= options.leastWords || /\p{Lo}{12}/u.test(prose);
      if (!long) continue;
      looked += 1;
      if (looked > 12) return;
      let language = sure(read, languages);
      if (language === undefined) {
        const spaced = prose.replace(/\uFFFC+/g, ' ');
        if (!mayBeIn(others, sentence, spaced)) continue;
        language = detectLanguage(spaced, languages);
        // Without its small words a language of ours is only guessed at.
        if (language === 'und' || own[language] !== undefined) continue;
      }
      first ??= language;
      if (language === first) continue;
      yield { at };
      return;
    }
  },
  examples: [
    {
      bad: 'The library is closed today because of the storm.\n\n[[La biblioteca está cerrada hoy por la tormenta.]]',
    },
    {
      bad: 'Hay una feria de salud para las familias este sábado.\n[[There is a health fair for families this Saturday at the park.]]',
      context: { language: 'es' },
    },
    { ok: 'The library is closed today because of the storm.' },
    { ok: 'Visit La Casa de la Raza on East Los Angeles Street for the fair.' },
    { ok: 'The library is closed today because of the storm.\nEn español: https://riverton.example.gov/es' },
    { ok: 'The mayor said “La biblioteca está cerrada hoy por la tormenta” to the press.' },
    {
      ok: 'The library is closed today because of the storm.\n\nLa biblioteca está cerrada hoy por la tormenta.',
      context: { agency: { languages: ['en'] } },
    },
  ],
} satisfies Rule;
