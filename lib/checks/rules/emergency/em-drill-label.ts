import { type Draft, type Word, wholePost } from '@/lib/checks/draft';
import { isBegun } from '@/lib/checks/emergency/read';
import { findDrill } from '@/lib/checks/emergency/says-drill';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Texts } from '@/lib/checks/texts';

const labels = new Set(
  'test testing exercise drill simulacro simulacros prueba ejercicio simulation'.split(' '),
);
/** Words of the beginning and of the end among which the label must stand. */
const atStart = 6;
const atEnd = 8;

const says = {
  both: {
    en: 'Begin and end with the word DRILL or TEST.',
    es: 'Empiece y termine con la palabra SIMULACRO o PRUEBA.',
  },
  start: {
    en: 'Begin with the word DRILL or TEST.',
    es: 'Empiece con la palabra SIMULACRO o PRUEBA.',
  },
  end: {
    en: 'Say once more at the end that it is a drill.',
    es: 'Diga otra vez al final que es un simulacro.',
  },
  emergency: {
    en: 'It says that it is a drill, and is checked as a real warning: check it as a drill.',
    es: 'Dice que es un simulacro y se revisa como una alerta real: revíselo como simulacro.',
  },
} satisfies Record<string, Texts>;

const labelled = (words: readonly Word[]): boolean => words.some(({ lower }) => labels.has(lower));

function* ofDrill(draft: Draft, { language }: Context): Iterable<Finding> {
  const { sentences } = draft;
  const first = sentences.slice(0, atStart).flatMap((sentence) => sentence.words.slice(0, atStart));
  const last = sentences.slice(-atEnd).flatMap((sentence) => sentence.words.slice(-atEnd));
  const tags = draft.hashtags.flatMap(({ text }) => text.slice(1).split(/(?=\p{Lu})/u));
  const front = labelled(first.slice(0, atStart));
  const end = labelled(last.slice(-atEnd)) || tags.some((tag) => labels.has(tag.toLowerCase()));
  if (front && end) return;
  const at = wholePost(draft);
  const spanish = language === 'es';
  if (!front) {
    const label = spanish ? 'SIMULACRO' : 'DRILL';
    const fixes = [{ at: [0, 0] as const, text: `${label}: `, shown: label }];
    yield { at, message: end ? says.start : says.both, fixes };
    return;
  }
  const told = spanish ? 'Esto es un simulacro.' : 'This is only a drill.';
  const after = draft.text.trimEnd().length;
  const gap = /[.!?…\uFFFC)]$/u.test(draft.masked.slice(0, after)) ? ' ' : '. ';
  yield { at, message: says.end, fixes: [{ at: [after, after], text: gap + told, shown: told }] };
}

export default {
  id: 'em-drill-label',
  kind: 'emergency',
  severity: 'error',
  title: { en: 'Label a drill as a drill', es: 'Diga que un simulacro es un simulacro' },
  why: {
    en: 'A drill that reads like a warning makes people flee, and a warning that reads like a drill makes them stay.',
    es: 'Un simulacro que parece real hace huir a la gente, y una alerta que parece simulacro la hace quedarse.',
  },
  message: says.both,
  source: 'https://www.fema.gov/emergency-managers/national-preparedness/exercises/hseep',
  profiles: ['emergency', 'drill'],
  covers: 'post',
  scope: 'post',
  *check(draft: Draft, context: Context): Iterable<Finding> {
    if (!isBegun(draft, context)) return;
    if (context.profile === 'drill') {
      yield* ofDrill(draft, context);
      return;
    }
    const at = findDrill(draft);
    // Nobody flees from words that say so: whoever checks it may mean to.
    if (at !== undefined) yield { at, severity: 'warning', message: says.emergency };
  },
  examples: [
    { bad: '[[Tornado warning for Oak County. Take cover now.]]', context: { profile: 'drill' } },
    {
      bad: '[[Tornado warning for Oak County. Take cover. This is only a test.]]',
      good: 'DRILL: Tornado warning for Oak County. Take cover. This is only a test.',
      context: { profile: 'drill' },
    },
    {
      bad: '[[DRILL: Tornado warning for Oak County. Take cover now.]]',
      good: 'DRILL: Tornado warning for Oak County. Take cover now. This is only a drill.',
      context: { profile: 'drill' },
    },
    { bad: 'Take cover in Oak County. [[This is only a drill]].', context: { profile: 'emergency' } },
    { bad: '[[TEST]]: Take cover in Oak County.', context: { profile: 'emergency' } },
    { bad: '[[EARTHQUAKE DRILL]] – Drop and cover.', context: { profile: 'emergency' } },
    {
      bad: '[[Terremoto en Riverton. Agáchese y cúbrase. Esto es un simulacro.]]',
      good: 'SIMULACRO: Terremoto en Riverton. Agáchese y cúbrase. Esto es un simulacro.',
      context: { profile: 'drill', language: 'es' },
    },
    {
      ok: 'EXERCISE EXERCISE EXERCISE Tornado warning for Oak County. Take cover. EXERCISE',
      context: { profile: 'drill' },
    },
    {
      ok: 'This is a test of our sirens. No action is needed. This was only a test.',
      context: { profile: 'drill' },
    },
    { ok: '[TEST] Take cover in Oak County. #Drill', context: { profile: 'drill' } },
    { ok: 'Take cover in Oak County. This is not a drill.', context: { profile: 'emergency' } },
    { ok: 'Test results are back: boil your water.', context: { profile: 'emergency' } },
    { ok: 'WATER TEST: E. coli was found. Boil your water.', context: { profile: 'emergency' } },
    {
      ok: 'SIMULACRO: Terremoto en Riverton. Esto es un simulacro.',
      context: { profile: 'drill', language: 'es' },
    },
  ],
} satisfies Rule;
