import { acronyms } from '@/lib/checks/data/acronyms';
import type { Draft, Sentence, Word } from '@/lib/checks/draft';
import { startsPart } from '@/lib/checks/near';
import type { Context, Finding, Rule } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import type { Dictionary } from '@/lib/checks/spelling';
import { frequencyOf } from '@/lib/checks/word-frequency';
import { capitalized } from '@/lib/checks/write-fix';

const days = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);
/** After one of these, a place word is no part of a name. */
const placeWords =
  /^(?:street|avenue|ave|road|boulevard|drive|lane|park|lake|county|city|town|village|river|creek|bridge|highway|school|university|college|island|beach|hill|hills|valley|mountain|church|hospital|center|district|library|square|court|plaza|fire|day)$/;
const beforePlaces =
  /^(?:the|a|an|no|all|any|our|your|this|these|at|to|of|in|by|on|from|for|and|or|local|each|every|more|call|near|open|with|leave|next|last|one|first|not|never|can|you|we|please|will|is|are|how|safe|if|when|hot|cold|tap|your|fire)$/;
const between = /^[\s,'’"&/–—+-]*(?:[.!?]+\s+)?$/;

const inCapitals = ({ text, quoted }: Word): boolean =>
  !quoted && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && !/\p{N}\p{Lu}{2}/u.test(text);

/** Whether so many words in a row are in capitals, numbers aside; the second letter tells most of them apart. */
function mayHoldRun({ words, prose }: Sentence, fewest: number): boolean {
  let count = 0;
  let most = 0;
  for (const word of words) {
    const second = word.text.charCodeAt(1);
    if ((second > 0x60 && second < 0x7b) || word.text === word.lower) {
      if (!isNumber(word)) count = 0;
    } else count = inCapitals(word) ? count + 1 : 0;
    most = Math.max(most, count);
  }
  return most > 0 && most >= fewest && /\p{Lu}{2}/u.test(prose);
}

const isNumber = ({ text }: Word): boolean => {
  const first = text.charCodeAt(0);
  return !(first > 0x40 && first < 0x7b) && /^\p{N}+$/u.test(text);
};

/** Runs of words in capitals; numbers and short marks between them belong to a run. */
function* runs(sentence: Sentence): Iterable<Word[]> {
  let run: Word[] = [];
  for (const word of sentence.words) {
    const last = run.at(-1);
    const near = last === undefined || between.test(sentence.masked.slice(last.at[1], word.at[0]));
    if (near && (inCapitals(word) || (run.length > 0 && isNumber(word)))) {
      run.push(word);
      continue;
    }
    if (run.length > 0) yield run;
    run = inCapitals(word) ? [word] : [];
  }
  if (run.length > 0) yield run;
}

/** Short forms that are small words as well, by what stands around them in a run: “BEFORE IT IS TOO LATE”, “HELP US”. */
const smallWordsToo: Readonly<Record<string, (before: string, after: string) => boolean>> = {
  IT: (_, after) =>
    !/^(?:department|staff|team|services?|support|desk|help|systems?|office|jobs?)$/.test(after),
  US: (before, after) =>
    /^(?:help|call|join|let|tell|follow|with|for|to|of|give|send|text|email|visit|contact|ask|show|like|find|meet|see)$/.test(
      before,
    ) &&
    !/^(?:residents|citizens|census|army|navy|mail|government|senate|house|senator|highway|route|veterans|states?)$/.test(
      after,
    ),
  WHO: (before) => before !== 'the',
  OR: () => true,
  IN: () => true,
  AM: () => false,
};

/** The run in sentence case, or undefined where a word may be a name. */
function lowered(
  sentence: Sentence,
  run: readonly Word[],
  short: (word: Word) => boolean,
): string | undefined {
  let text = '';
  let from = run[0]?.at[0] ?? 0;
  let previous = 'the';
  for (const [index, word] of run.entries()) {
    const gap = sentence.text.slice(from, word.at[0]);
    from = word.at[1];
    const small =
      smallWordsToo[word.text]?.(run[index - 1]?.lower ?? '', run[index + 1]?.lower ?? '') ?? false;
    if ((short(word) && !small) || isNumber(word) || word.text === 'I') text += gap + word.text;
    else {
      if (frequencyOf(word.lower.split("'")[0] ?? '') < 4) return undefined;
      if (placeWords.test(word.lower) && !beforePlaces.test(previous)) return undefined;
      const opens = days.has(word.lower) || startsPart(sentence, word.at[0]);
      text += gap + (opens ? capitalized(word.lower) : word.lower);
    }
    previous = word.lower;
  }
  return text;
}

/** The run in sentence case by a dictionary: every word must be one that is written small. */
function loweredBy(dictionary: Dictionary, sentence: Sentence, run: readonly Word[]): string | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (!run.every((word) => isNumber(word) || dictionary.knows(word.lower))) return undefined;
  const text = sentence.text.slice(first.at[0], last.at[1]).toLowerCase();
  return startsPart(sentence, first.at[0]) ? capitalized(text) : text;
}

/** How many words in capitals may lead an alert. */
const longestLead = 5;

/** Whether a run is all that stands before the first colon or dash of a sentence, or the whole of it. */
function leads(sentence: Sentence, run: readonly Word[], [start, end]: Span): boolean {
  const words = run.filter((word) => !isNumber(word));
  const opens = !/[\p{L}\p{N}]/u.test(sentence.text.slice(0, start));
  return opens && words.length <= longestLead && /^\s*(?:[:–—-]|[.!?…]*\s*$)/u.test(sentence.text.slice(end));
}

/** The runs of one sentence that are too long, with offsets in the sentence. */
function* findingsIn(
  sentence: Sentence,
  { options, agency, language, dictionary }: Context<{ readonly fewest: number }>,
): Iterable<Finding & { readonly leads: boolean }> {
  if (!mayHoldRun(sentence, options.fewest)) return;
  const short = ({ text }: Word): boolean =>
    (acronyms.has(text) && (language === 'en' || text.length > 2)) ||
    Object.hasOwn(agency.acronyms, text) ||
    (text.length > 1 && text.length < 6 && !/[AEIOUYÁÉÍÓÚ]/.test(text));
  for (const run of runs(sentence)) {
    while (run.length > 0 && run.slice(-1).some(isNumber)) run.pop();
    const words = run.filter((word) => !isNumber(word) && !short(word));
    const plain = words.filter(
      ({ text, lower }) => text.length > 2 || language !== 'en' || frequencyOf(lower) > 8,
    );
    const first = run[0];
    const last = run.at(-1);
    if (plain.length < options.fewest || first === undefined || last === undefined) continue;
    const known = plain.filter(({ lower }) => frequencyOf(lower) > 0).length;
    if (language === 'en' && known < 2) continue;
    const at: Span = [first.at[0], last.at[1]];
    const label = first.at[0] <= 3 && /^\s*[:–—-]/.test(sentence.text.slice(last.at[1])) && plain.length <= 4;
    const byWords = language === 'en' ? lowered(sentence, run, short) : undefined;
    const text =
      byWords ?? (language === 'es' && dictionary ? loweredBy(dictionary, sentence, run) : undefined);
    yield {
      at,
      leads: leads(sentence, run, at),
      parameters: { count: run.filter((word) => !isNumber(word)).length },
      fixes: text === undefined ? [] : [{ text }],
      ...(label && { severity: 'suggestion' as const }),
    };
  }
}

export default {
  id: 'all-caps-run',
  kind: 'accessibility',
  severity: 'warning',
  title: { en: 'Write in sentence case', es: 'Escriba en minúsculas' },
  why: {
    en: 'Words in capitals are slow to read, and some screen readers spell them out.',
    es: 'Las palabras en mayúsculas se leen despacio, y algunos lectores de pantalla las deletrean.',
  },
  message: {
    en: '{count} words in a row are in capitals.',
    es: 'Hay {count} palabras seguidas en mayúsculas.',
  },
  source: 'https://www.gov.uk/guidance/style-guide/a-to-z',
  scope: 'post',
  options: { fewest: 3 },
  *check({ sentences }: Draft, context: Context<{ readonly fewest: number }>): Iterable<Finding> {
    for (const [index, sentence] of sentences.entries()) {
      for (const { leads, at, ...found } of findingsIn(sentence, context)) {
        if (leads && index === 0 && context.profile !== 'standard') continue;
        yield { ...found, at: [sentence.at[0] + at[0], sentence.at[0] + at[1]] };
      }
    }
  },
  examples: [
    { bad: '[[LEAVE YOUR HOME NOW]]. Shelters are open.', good: 'Leave your home now. Shelters are open.' },
    {
      bad: '[[BOIL WATER NOTICE]]: Oak Hill and Elm Park.',
      good: 'Boil water notice: Oak Hill and Elm Park.',
    },
    {
      bad: 'If you see smoke, [[CALL FEMA OR THE FIRE STATION]] right away.',
      good: 'If you see smoke, call FEMA or the fire station right away.',
    },
    { bad: '[[PAY YOUR TAXES BEFORE IT IS DUE]].', good: 'Pay your taxes before it is due.' },
    { bad: '[[HELP US FIND PEOPLE WHO NEED FOOD]].', good: 'Help us find people who need food.' },
    { ok: 'The IT team and the WHO met with US officials.' },
    { bad: '[[NO SCHOOL ON MONDAY]] because of snow.', good: 'No school on Monday because of snow.' },
    { bad: '[[EVITE LA ZONA]] del río.', context: { language: 'es' } },
    {
      bad: '[[EVITE LA ZONA]] del río.',
      good: 'Evite la zona del río.',
      context: { language: 'es', dictionary: { knows: () => true, suggest: () => [] } },
    },
    { bad: '[[DO NOT DRIVE]] through water.', good: 'Do not drive through water.' },
    { bad: '[[AVOID MAIN STREET AND OAK PARK]] until noon.' },
    {
      bad: 'Elm Park is safe. [[STAY IN YOUR HOME]].',
      good: 'Elm Park is safe. Stay in your home.',
      context: { profile: 'emergency' },
    },
    { ok: 'LEAVE YOUR HOME NOW. Shelters are open.', context: { profile: 'emergency' } },
    { ok: '🚨 MANDATORY EVACUATION ORDER: Elm Park.', context: { profile: 'emergency' } },
    { ok: 'THIS IS A DRILL – Elm Park.', context: { profile: 'drill' } },
    { ok: 'FEMA, NOAA, NWS and USGS will join the call.' },
    { ok: 'TORNADO WARNING: Take cover now.' },
    { ok: 'Do NOT drive through water. It is NOT safe.' },
    { ok: 'The CDC, FDA and HHS advise a flu shot.' },
    { ok: 'Watch live on WXYZ TV, KABC or WQED.' },
    { ok: 'Leave your home now.' },
    { ok: 'Evite la zona del río.', context: { language: 'es' } },
    { ok: 'Do not drive through water. Call 911.' },
  ],
} satisfies Rule;
