import { type Draft, wholePost } from '@/lib/checks/draft';
import { startsPart } from '@/lib/checks/near';
import { measureReadability } from '@/lib/checks/readability/measure';
import type { Context, Finding, Rule } from '@/lib/checks/rule';

interface Options {
  readonly grade: number;
  readonly points: number;
}

/** A formula is unsure of a short text, and names weigh more in it: how far off a post of so many words may be. */
const leeway = (words: number): number => {
  if (words < 60) return 2;
  return words < 120 ? 1 : 0;
};
/** Nobody counts syllables at a grave. */
const sorrow =
  /\b(?:condolences?|passed away|in memory of|rest in peace|mourn(?:s|ing)?|funeral|line of duty|in lieu of flowers)\b|(?<!\p{L})(?:condolencias|pésame|falleci(?:ó|eron|miento)|descanse en paz)(?!\p{L})/iu;

/** The post with its names and titles as short as can be: they are long, and no writer can help it. */
function withShortNames(draft: Draft): Draft {
  const sentences = draft.sentences.map((sentence) => {
    const words = sentence.words.map((word, index) => {
      const named = index > 0 && /^\p{Lu}/u.test(word.text) && !startsPart(sentence, word.at[0]);
      return named ? { ...word, lower: 'a' } : word;
    });
    // What is counted is remembered by the words it was counted for.
    const masked = words.map(({ lower }) => lower).join(' ');
    return { at: sentence.at, text: sentence.text, prose: sentence.prose, masked, words };
  });
  return { ...draft, sentences };
}
/** What a grade comes to in INFLESZ points. */
const pointsInGrade = 5;

export default {
  id: 'reading-grade',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Write so that most people can follow', es: 'Escriba para que la mayoría pueda entender' },
  why: {
    en: 'Many adults read best at the level of a middle school book.',
    es: 'Muchos adultos leen con soltura solo textos de nivel de secundaria.',
  },
  message: {
    en: 'This post reads at grade {score}. Aim for {target} or lower: shorter sentences, common words.',
    es: 'Este mensaje obtiene {score} puntos de lectura fácil. Procure que tenga {target} o más: oraciones más cortas y palabras comunes.',
  },
  source: 'https://designsystem.webstandards.ca.gov/',
  languages: ['en', 'es'],
  scope: 'post',
  covers: 'post',
  /** The highest school grade for English; the fewest INFLESZ points for Spanish (55 is where “normal” starts). */
  options: { grade: 9, points: 55 },
  *check(draft: Draft, { options, language }: Context<Options>): Iterable<Finding> {
    const read = measureReadability(draft, language);
    if (read === undefined || read.words < 30 || read.sentences < 3) return;
    const inPoints = read.measure === 'INFLESZ';
    const target = inPoints ? options.points : options.grade;
    const score = Math.round(read.score);
    const unsure = leeway(read.words);
    const isFine = (score: number): boolean =>
      inPoints ? score >= target - unsure * pointsInGrade : score <= target + unsure;
    if (isFine(read.score) || sorrow.test(draft.prose)) return;
    const plain = measureReadability(withShortNames(draft), language);
    if (plain === undefined || isFine(plain.score)) return;
    yield { at: wholePost(draft), parameters: { score, target } };
  },
  examples: [
    {
      bad: '[[The Department of Environmental Services announces the availability of supplemental infrastructure appropriations. Municipalities experiencing deteriorating transportation facilities should investigate eligibility requirements. Administrative documentation regarding participation is available electronically. Organizations requesting reimbursement should communicate preliminary expenditures immediately.]]',
    },
    {
      bad: '[[La Administración de Infraestructura Municipal comunica la disponibilidad de asignaciones suplementarias. Las organizaciones comunitarias interesadas presentarán documentación administrativa complementaria. La coordinación interinstitucional determinará la elegibilidad de las correspondientes organizaciones participantes.]]',
      context: { language: 'es' },
    },
    {
      ok: 'Oak Street is closed from 3rd to 5th avenues. Crews are fixing a broken water pipe. Use Elm Street or Pine Street to get around. We hope to open both lanes by Friday at 6 p.m.',
    },
    {
      ok: 'We thank Superintendent Alejandra Villanueva and Commissioner Bartholomew Abernathy of the Metropolitan Transportation Authority. They came to Washington Elementary on Thursday. They read to the kids and planted an apple tree with Principal Evangelina Montenegro.',
    },
    {
      ok: 'We mourn the passing of our colleague, an extraordinary investigator. Her dedication to our community was exemplary. We extend sincere condolences to her family, and celebrate a distinguished career of public service and generosity.',
    },
    { ok: 'Oak Street is closed. Use Elm Street.' },
    { ok: 'Administrative documentation regarding participation is available electronically.' },
    {
      ok: 'La calle Oak está cerrada. Los equipos arreglan un tubo de agua. Use la calle Elm o la calle Pine. Creemos que el viernes se abre de nuevo. Gracias por su paciencia. Llame al 311 si tiene preguntas.',
      context: { language: 'es' },
    },
  ],
} satisfies Rule;
