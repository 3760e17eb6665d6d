import type { Sentence } from './draft';
import { matchesOf } from './matches-of';
import { startsPart } from './near';
import type { Finding, Fix } from './rule';
import type { Span } from './span';
import type { Texts } from './texts';
import { wordForms } from './word-forms';
import { capitalized } from './write-fix';

const irregular = new Set(
  `made given kept sent paid worn held taken put set seen shown told found left built done written brought bought sold
  met read drawn chosen driven hidden known thrown withdrawn withheld begun sought spent cut split`.split(
    /\s+/,
  ),
);
/** These say how something is rather than what is done to it. */
const states = new Set(
  `closed opened located expected scheduled interested involved prepared committed limited related concerned dedicated
  based aged affected impacted injured qualified licensed married retired used supposed needed tired pleased excited
  honored inspired blessed saddened thrilled devastated impressed armed wanted suspended canceled cancelled delayed
  postponed vaccinated enrolled employed insured certified trained registered elevated relieved worried alarmed advised
  concerned informed united indeed need seed speed red bed open even seven ten often children men women then when been
  treated ashamed condemned celebrated punished prosecuted applauded commended proud opposed subsidized allowed
  frightened scared bored married crowded fed`.split(/\s+/),
);
/** Who did it is the news, or a courtesy. */
const credits = new Set(
  `joined followed hosted led inspired accompanied hit struck caused killed injured affected impacted surrounded
  sponsored funded supported presented performed written directed loved read seen attacked shot bitten appointed elected
  nominated confirmed endorsed moved touched humbled damaged destroyed swept rescued found reported spotted owned
  delivered represented covered backed powered guided driven replaced named signed cleared placed included called`.split(
    /\s+/,
  ),
);
/** What a reader is told to do, from the participle. */
const commands: Readonly<Record<string, string>> = {
  boiled: 'boil',
  moved: 'move',
  worn: 'wear',
  kept: 'keep',
  sent: 'send',
  submitted: 'submit',
  provided: 'provide',
  paid: 'pay',
  returned: 'return',
  removed: 'remove',
  cleared: 'clear',
  stored: 'store',
  covered: 'cover',
  leashed: 'leash',
  reported: 'report',
  renewed: 'renew',
  filed: 'file',
  signed: 'sign',
  included: 'include',
  attached: 'attach',
  labeled: 'label',
  discarded: 'discard',
  avoided: 'avoid',
  locked: 'lock',
  secured: 'secure',
  mailed: 'mail',
  placed: 'place',
  brought: 'bring',
  bagged: 'bag',
  tied: 'tie',
  picked: 'pick',
  turned: 'turn',
  thrown: 'throw',
  completed: 'complete',
};
const passiveTexts: Texts = {
  en: 'Say who does what: put the one who acts first.',
  es: 'Diga quién hace qué: ponga primero a quien actúa.',
};
const modal =
  /(?<![\p{L}\p{N}])(must|should|shall|needs? to|ought to)(\s+not|n['’]t)?\s+be\s+(?:\p{L}+ly\s+)?(\p{L}+)/giu;
const promised =
  /(?<![\p{L}\p{N}])will\s+(?:not\s+)?be\s+(?:\p{L}+ly\s+)?(?:reviewed|processed|notified|contacted|withheld|assessed|evaluated|determined|considered|issued|received|accepted|conducted|implemented|utilized|required|mailed|billed|refunded|denied|undertaken|effected)(?!\p{L})/giu;
const byAgent =
  /(?<![\p{L}\p{N}])(?:[Ii]s|[Aa]re|[Ww]as|[Ww]ere|be|been|being)\s+(?:not\s+)?(?:\p{L}+ly\s+)?(\p{L}+)\s+by\s+(?:the|our|us|its|[A-Z]{3,})(?!\p{L})(?!\s+(?:end|time|start|middle|close|date|deadline|day|week|month|year|fall|spring|summer|winter|hour|hundreds|thousands|fact|way)s?\b)/gu;
const anyPassive =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|be|been|being)\s+(?:not\s+)?(?:\p{L}+ly\s+)?(\p{L}+)(?!\p{L})/giu;
const decided =
  /(?<![\p{L}\p{N}])(?:is|are|was|were)\s+(?:determined|deemed|found)\s+(?:not\s+)?to(?!\p{L})/giu;
const mistakes =
  /(?<![\p{L}\p{N}])(?:errors?|mistakes?|decisions?)\s+(?:was|were|has been|have been)\s+made(?!\p{L})/giu;
const subject =
  /(?:^|[.:;!?]\s+|,\s+)((?:all|any|the|your|both|each|every)\s+)?((?:\p{L}+\s+){0,3}?\p{L}+)\s+$/iu;
/** People are not things to be boiled or sent. */
const someone =
  /(?:applicant|resident|child|children|student|visitor|employee|driver|person|people|parent|guest|rider|passenger|owner|officer|player|member|volunteer|voter|patient|you|we|they|it|he|she|who|that|this|which|there)s?$/i;
const noThing = /\b(?:who|that|which|and|or|of|is|are|was|were|will|in|on|at|for|to|if|when|because|by)\b/i;

const isParticiple = (word: string): boolean =>
  !states.has(word) && (irregular.has(word) || (word.length > 4 && /(?:ed|en)$/.test(word)));

/** “Vehicles must be moved” as “Move vehicles”, where the words say plainly what the thing is. */
function command(sentence: Sentence, match: RegExpExecArray): Fix[] {
  const { prose, text } = sentence;
  const [whole, , not, participle = ''] = match;
  const verb = commands[participle.toLowerCase()];
  const end = match.index + whole.length;
  const [found, article = '', thing = ''] =
    subject.exec(prose.slice(Math.max(0, match.index - 90), match.index)) ?? [];
  if (
    verb === undefined ||
    found === undefined ||
    !whole.toLowerCase().endsWith(`be ${participle.toLowerCase()}`)
  )
    return [];
  const start = match.index - article.length - thing.length - (/\s+$/.exec(found)?.[0].length ?? 1);
  const kept = /^(?:copies|photos|proof) of /i.test(article + thing);
  if (someone.test(thing) || (!kept && noThing.test(thing)) || !startsPart(sentence, start)) return [];
  if (/^\s+(?:by (?:the|a|an|our|your)|up|out|off|on)(?!\p{L})/iu.test(prose.slice(end))) return [];
  const opens = /^\p{Lu}/u.test(text.slice(start));
  const written = text.slice(start, match.index).trimEnd();
  const calm = /^\p{Lu}\p{Ll}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const words = `${not === undefined ? '' : 'do not '}${verb} ${calm}`;
  const said = text === text.toUpperCase() ? words.toUpperCase() : words;
  return [{ at: [start, end], text: opens ? capitalized(said) : said }];
}

/** What the words of a sentence may be part of, as bits: most hold no more than a form of 'be'. */
const clue = { duty: 1, will: 2, by: 4, decided: 8, made: 16, be: 32 } as const;
const clues = new Map<string, number>([
  ...['must', 'should', 'shall', 'need', 'needs', 'ought'].map((word) => [word, clue.duty] as const),
  ...["mustn't", "shouldn't", "shalln't", "needn't", "needsn't"].map((word) => [word, clue.duty] as const),
  ['will', clue.will],
  ['by', clue.by],
  ...['determined', 'deemed', 'found'].map((word) => [word, clue.decided] as const),
  ['made', clue.made],
  ...['is', 'are', 'was', 'were', 'be', 'been', 'being'].map((word) => [word, clue.be] as const),
]);

/** The clues of a sentence, and how many forms of 'be' stand in it. */
function read({ words }: Sentence): { readonly found: number; readonly forms: number } {
  let found = 0;
  let forms = 0;
  for (const word of wordForms(words)) {
    const clued = clues.get(word);
    if (clued === clue.be) forms += 1;
    else if (clued !== undefined) found |= clued;
  }
  return { found, forms };
}

/** One passive is often the plain way to say it; with two in a sentence nobody is left who does anything. */
function* inRow(prose: string): Iterable<Finding> {
  const all: Span[] = [];
  for (const { 0: whole, 1: participle = '', index } of matchesOf(anyPassive, prose)) {
    const lower = participle.toLowerCase();
    if (isParticiple(lower) && !credits.has(lower)) all.push([index, index + whole.length]);
  }
  const [first, second] = all;
  if (first !== undefined && second !== undefined)
    yield { severity: 'suggestion', message: passiveTexts, at: second };
}

/** Finds duties and promises that do not say whose they are. */
export function* findPassives(sentence: Sentence): Iterable<Finding> {
  const { prose } = sentence;
  const { found: clued, forms } = read(sentence);
  if (forms < 2 && clued === 0) return;
  const suggestion = { severity: 'suggestion', message: passiveTexts } as const;
  const found: Span[] = [];
  if ((clued & (clue.duty | clue.will)) > 0 && /\bbe\s/i.test(prose)) {
    for (const match of (clued & clue.duty) > 0 ? matchesOf(modal, prose) : []) {
      if (!isParticiple((match[3] ?? '').toLowerCase())) continue;
      const at = [match.index, match.index + match[0].length] as const;
      found.push(at);
      const fixes = command(sentence, match);
      const [fix] = fixes;
      yield { ...suggestion, at: fix?.at ?? at, fixes };
    }
    for (const { 0: whole, index } of (clued & clue.will) > 0 ? matchesOf(promised, prose) : []) {
      found.push([index, index + whole.length]);
      yield { ...suggestion, at: [index, index + whole.length] };
    }
  }
  for (const { 0: whole, 1: participle = '', index } of (clued & clue.by) > 0
    ? matchesOf(byAgent, prose)
    : []) {
    const lower = participle.toLowerCase();
    if (!isParticiple(lower) || credits.has(lower)) continue;
    if (found.some(([start, end]) => start < index + whole.length && index < end)) continue;
    found.push([index, index + whole.length]);
    yield { ...suggestion, at: [index, index + whole.replace(/\s+\p{L}+$/u, '').length] };
  }
  if (found.length === 0 && forms > 1) yield* inRow(prose);
  for (const [sign, pattern] of [
    [clue.decided, decided],
    [clue.made, mistakes],
  ] as const) {
    if ((clued & sign) === 0) continue;
    for (const { 0: whole, index } of matchesOf(pattern, prose))
      yield { ...suggestion, at: [index, index + whole.length] };
  }
}
