import type { Draft } from '@/lib/checks/draft';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Span } from '@/lib/checks/span';
import { type Readable, trimmed } from './passage';

const picture =
  'mapa|map|graphic|imagen|image|picture|photo|flyer|flier|infographic|chart|screenshot|attachment|mapa|gráfico|grafico|foto|volante|infografía|infografia';
const english = new RegExp(
  `(?<!\\p{L})(?:see|view|check|refer to|look at|consult)\\s+(?:the\\s+|our\\s+|this\\s+)?(?:attached\\s+|following\\s+|evacuation\\s+|zone\\s+)?(?:${picture})s?(?!\\p{L})(?:\\s+(?:below|above|attached|here))?(?:\\s+(?:for|to see)\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+)?|(?<!\\p{L})(?:(?:${picture})s?\\s+(?:below|above|attached|shows?)|(?:in|on)\\s+the\\s+(?:attached\\s+)?(?:${picture})|(?:areas?|zones?|streets?)\\s+(?:in|shaded|highlighted|marked|outlined|colored)(?:\\s+in)?\\s+(?:red|yellow|orange|blue|purple|pink|green)|(?:shaded|highlighted|outlined|colored)\\s+(?:areas?|zones?|streets?))(?!\\p{L})`,
  'giu',
);
const spanish = new RegExp(
  `(?<!\\p{L})(?:vea|ver|consulte|mire|revise)\\s+(?:el|la|este|esta)?\\s*(?:${picture})s?(?!\\p{L})(?:\\s+(?:adjunt[oa]|abajo))?(?:\\s+para\\s+(?:\\p{L}+\\s+){0,3}\\p{L}+)?|(?<!\\p{L})(?:en\\s+(?:el|la)\\s+(?:${picture})|(?:áreas?|zonas?)\\s+(?:sombreadas?|marcadas?|en\\s+(?:rojo|amarillo|naranja|azul)))(?!\\p{L})`,
  'giu',
);
const patterns: Readonly<Record<Readable, RegExp>> = { en: english, es: spanish };
const surelyPicture =
  /attached|below|above|adjunt|abajo|shaded|highlight|outlined|sombread|\bin (?:red|yellow)|graphic|imag|photo|foto|flyer|flier|picture|screenshot/i;

/** Where a post sends its readers to a picture for what it does not say; a map behind a link is none. */
export function findPictureWords(
  { text, masked, media, links }: Draft,
  languages: readonly Readable[],
): Span | undefined {
  const pictured = media.some(({ kind }) => kind === 'image' || kind === 'gif');
  for (const language of languages) {
    for (const { 0: words, index } of matchesOf(patterns[language], masked)) {
      const end = index + words.length;
      const linked = links.some(([start]) => start >= end && start - end < 40);
      if (pictured || (!linked && surelyPicture.test(words))) return trimmed(text, [index, end]);
    }
  }
  return undefined;
}

/** Whether such words speak of a time rather than of a place. */
export const isAboutTime = (words: string): boolean =>
  /\b(?:times?|hours?|dates?|schedule|when|horas?|horarios?|fechas?)\b/i.test(words);
