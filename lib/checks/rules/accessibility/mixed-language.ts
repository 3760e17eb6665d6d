import type { Draft } from '@/lib/checks/draft';
import { detectLanguage } from '@/lib/checks/language';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';

/** Small words that are common in one language and are no words of the other. */
const own: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|to|is|are|for|you|your|with|this|we|will|by|our|it|at)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|y|del|de|por|para|una|con|su|que|en|al|hoy|más|está|están)(?!\p{L})/giu,
};

/** Of two languages we know well, the one whose small words a stretch is full of, with none of the other's. */
function sure(stretch: string, languages: readonly string[]): string | undefined {
  const [first, second] = languages
    .flatMap((language) =>
      own[language] === undefined ? [] : [{ language, count: stretch.match(own[language])?.length ?? 0 }],
    )
    .sort((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) return undefined;
  return first.count >= 2 && second.count === 0 ? first.language : undefined;
}

function languageOf(stretch: string, languages: readonly string[]): string {
  const known = sure(stretch, languages);
  if (known !== undefined) return known;
  const detected = detectLanguage(stretch, languages);
  // Without its small words a language of ours is only guessed at.
  return own[detected] !== undefined && languages.length > 1 ? 'und' : detected;
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
    if (agency.languages.length < 2) return;
    let first: string | undefined;
    let looked = 0;
    for (const { at, prose } of sentences) {
      const spaced = prose.replace(/\uFFFC+/g, ' ');
      const long =
        (spaced.match(/\p{L}+/gu)?.length ?? 0) >= options.leastWords || /\p{Lo}{12}/u.test(spaced);
      if (!long) continue;
      looked += 1;
      if (looked > 12) return;
      const language = languageOf(spaced, agency.languages);
      if (language === 'und') continue;
      first ??= language;
      if (language === first) continue;
      const found: Span = at;
      yield { at: found };
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
