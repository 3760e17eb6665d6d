import type { Sentence } from '@/lib/checks/draft';
import { findPassives } from '@/lib/checks/find-passives';
import { blank } from '@/lib/checks/mask';
import { matchesOf } from '@/lib/checks/matches-of';
import type { Finding, Fix, Rule } from '@/lib/checks/rule';
import { holdsWord } from '@/lib/checks/word-forms';
import { capitalized, inCaseOf } from '@/lib/checks/write-fix';

/** Who reads the post anyway: nothing is lost when the sentence speaks to them. */
const everybody =
  'residents|citizens|people|the public|members of the public|community members|customers|visitors|guests|travelers|commuters|motorists|drivers|pedestrians|everyone|everybody|you';
const toldWords = new Set(
  'advised urged reminded encouraged asked requested instructed directed cautioned warned recommended suggested required prohibited sought'.split(
    ' ',
  ),
);
const told = 'advised|urged|reminded|encouraged|asked|requested|instructed|directed|cautioned|warned';
const passive = new RegExp(
  `\\b(?:is|are)\\s+(?:being\\s+)?(?:(?:also|all|strongly|hereby|kindly|again)\\s+)*(?:${told})\\s+(?:(not)\\s+to|to|that)(?=\\s+\\p{L})`,
  'giu',
);
const impersonal = new RegExp(
  `\\bit\\s+is\\s+(?:(?:strongly|highly|hereby|also)\\s+)?(?:advised|recommended|requested|required|suggested|asked|urged)\\s+that(?:\\s+(?:all\\s+)?(?:${everybody})(?:\\s+(not))?(?=\\s+\\p{Ll}))?`,
  'giu',
);
/** “Each vendor is required to show”: where the sentence asks or tells what is required, that stands. */
const required =
  /(?:^|[,:;.!?–—-]\s+|\b(?:and|so|but)\s+)(?:all|each|every|any|both|your|you|our)(?:\s+(?!(?:who|that|which|what|if|when)\s)[\p{L}’'-]+){0,4}?\s+((?:is|are)\s+required\s+to)(?=\s+\p{L})/giu;
const forbidden =
  /(?<=[\p{L})]\s+)(?:is|are)\s+(?:(?:currently|also|now|still|temporarily)\s+)?prohibited(?!\s+(?:from|by)\b)/giu;
const helpSought =
  /((?:your|the (?:public|community)['’]s)\s+)?(?:help|assistance|cooperation|support)\s+(?:is|are)\s+(?:(?:also|urgently|being)\s+)*(?:requested|sought)(\s+(?:in|with))?(?!\p{L})/giu;
const subject = new RegExp(
  `(?:^|[,:;.!?–—-]\\s+|\\b(?:and|so|but)\\s+)((?:(?:all|area|local|our)\\s+)*(?:${everybody}))\\s+$`,
  'iu',
);
/** After 'to', these would leave no command. */
const notVerbs = /^\s+(?:the|a|an|our|their)\b/i;
const shout = (text: string): boolean => text === text.toUpperCase();

/** The fix that speaks to the reader: what was said about them goes, the verb comes first. */
function command(text: string, start: number, end: number, not: boolean): Fix {
  const gap = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const next = /./su.exec(text.slice(end + gap, end + gap + 2))?.[0] ?? '';
  const opening = /^\p{Lu}/u.test(text.slice(start));
  const verb = not ? `do not ${next}` : next;
  const to = end + gap + next.length;
  const word = /^[\p{L}'’]+/u.exec(text.slice(to - next.length))?.[0] ?? next;
  const written = opening ? capitalized(verb) : verb;
  return {
    at: [start, to],
    text: shout(text) ? written.toUpperCase() : written,
    // All that stays of “residents are advised to avoid” is “avoid”: to a reader, words were taken away.
    shown: not ? `${written}${word.slice(1)}` : '',
  };
}

function passiveFinding({ text, prose }: Sentence, match: RegExpExecArray): Finding | undefined {
  const [whole, not] = match;
  const end = match.index + whole.length;
  const before = prose.slice(Math.max(0, match.index - 120), match.index);
  const who = subject.exec(before)?.[1];
  const start =
    who === undefined ? match.index : match.index - (who.length + before.length - before.trimEnd().length);
  const that = /that$/i.test(whole);
  const fixes: Fix[] = [];
  if (who !== undefined && (that || !notVerbs.test(text.slice(end))))
    fixes.push(command(text, start, end, not !== undefined));
  if (!that) {
    const should = inCaseOf(whole, not === undefined ? 'should' : 'should not');
    fixes.push({ at: [match.index, end], text: should });
  }
  return { at: [start, end], fixes };
}

export default {
  id: 'bureaucratic-passive',
  kind: 'plain-language',
  severity: 'warning',
  title: { en: 'Speak to the reader', es: 'Háblele directamente al lector' },
  why: {
    en: 'People act faster on “Avoid Oak St.” than on a report of what they were told.',
    es: 'La gente actúa antes con “Evite Oak St.” que con un informe de lo que se le indicó.',
  },
  message: {
    en: 'Say what to do: start with the verb.',
    es: 'Diga qué hay que hacer: empiece por el verbo.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/conversational/use-active-voice/',
  languages: ['en'],
  scope: 'sentence',
  wakes: { words: 'is are be been being was were'.split(' ') },
  *check(sentence): Iterable<Finding> {
    const { prose, text } = sentence;
    yield* findPassives(sentence);
    if (!holdsWord(sentence.words, toldWords)) return;
    for (const match of matchesOf(passive, prose)) {
      const finding = passiveFinding(sentence, match);
      if (finding !== undefined && prose.charAt(match.index) !== blank) yield finding;
    }
    for (const { 0: whole, 1: words = '', index } of matchesOf(required, prose)) {
      const end = index + whole.length;
      const fixes = [{ text: inCaseOf(words, 'must') }];
      yield { at: [end - words.length, end], severity: 'suggestion', fixes };
    }
    for (const { 0: whole, index } of matchesOf(forbidden, prose)) {
      const text = `${/^\p{L}+/u.exec(whole)?.[0] ?? ''} not allowed`;
      const fixes = [{ text: inCaseOf(whole, text) }];
      yield { at: [index, index + whole.length], severity: 'suggestion', fixes };
    }
    for (const { 0: whole, 1: whose, 2: link, index } of matchesOf(helpSought, prose)) {
      const fixes =
        whose !== undefined && link !== undefined ? [{ text: inCaseOf(whole, `please help${link}`) }] : [];
      yield { at: [index, index + whole.length], severity: 'suggestion', fixes };
    }
    for (const { 0: whole, 1: not, index } of matchesOf(impersonal, prose)) {
      const end = index + whole.length;
      const named = !/that$/i.test(whole);
      yield { at: [index, end], fixes: named ? [command(text, index, end, not !== undefined)] : [] };
    }
  },
  examples: [
    { bad: '[[Residents are advised to]] avoid Oak St.', good: 'Avoid Oak St.' },
    {
      bad: 'Due to flooding, [[all residents are urged to]] move to higher ground.',
      good: 'Due to flooding, move to higher ground.',
    },
    { bad: '[[Motorists are asked not to]] park on Elm St.', good: 'Do not park on Elm St.' },
    { bad: '[[The public is reminded that]] the pool closes at 6.', good: 'The pool closes at 6.' },
    { bad: 'Parents [[are encouraged to]] call the school.', good: 'Parents should call the school.' },
    {
      bad: '[[It is recommended that residents]] boil water for one minute.',
      good: 'Boil water for one minute.',
    },
    { bad: '[[RESIDENTS ARE URGED TO]] LEAVE NOW.', good: 'LEAVE NOW.' },
    { bad: '[[Vehicles must be moved]] by 7 a.m.', good: 'Move vehicles by 7 a.m.' },
    { bad: 'Dogs [[should not be left]] in hot cars.' },
    { bad: 'Your request [[will be reviewed]] within 10 days.' },
    { bad: 'The creek [[was polluted by]] the plant.' },
    { bad: 'Forms are collected by staff and [[are forwarded]] to the state.' },
    { bad: 'An [[error was made]] on some water bills.' },
    {
      bad: 'Each food truck [[is required to]] post its permit.',
      good: 'Each food truck must post its permit.',
    },
    { bad: 'All boat owners [[are required to]] show an ID.', good: 'All boat owners must show an ID.' },
    {
      bad: 'Campfires [[are prohibited]] in Riverton parks.',
      good: 'Campfires are not allowed in Riverton parks.',
    },
    {
      bad: '[[Your help is being requested in]] the search for a lost boater.',
      good: 'Please help in the search for a lost boater.',
    },
    { bad: '[[The public’s assistance is sought]].' },
    { bad: '[[Residents are being asked to]] save water.', good: 'Save water.' },
    { ok: 'Avoid Oak St. until 7 p.m.' },
    { bad: '[[It is required that all visitors]] sign in at the desk.', good: 'Sign in at the desk.' },
    { ok: 'Sign in at the desk.' },
    { ok: 'Here is what your landlord is required to fix.' },
    { ok: 'No permit is required to fly a kite.' },
    { ok: 'The law says when a city is required to test its water.' },
    { ok: 'Campfires are not allowed in Riverton parks.' },
    { ok: 'Leave prohibited items at home.' },
    { ok: 'Please help us find a lost boater. Your help is on its way.' },
    { ok: 'Your support is appreciated.' },
    { ok: 'The ramp must be closed until Friday.' },
    { ok: 'You must be prepared to leave.' },
    { ok: 'The road will be closed and the game will be streamed.' },
    { ok: 'Roads are cleared in the order they are plowed.' },
    { ok: 'The bill was signed Monday and is posted online.' },
    { ok: 'The concert is hosted by the library.' },
    { ok: 'Two homes were damaged by the storm.' },
    { ok: 'The road is closed and the bridge is expected to reopen Friday.' },
    { ok: 'Two people were rescued and are being treated.' },
    { ok: 'All are welcome. You are invited!' },
    { ok: 'Officers are directing traffic at Main and 4th.' },
    { ok: 'The mayor said: “Residents are advised to stay home.”' },
    { ok: 'The committee was asked to report back in June.' },
  ],
} satisfies Rule;
