import { americanVariants, brandSpellings, spellingVariants } from '@/lib/checks/data/spelling-variants';
import type { Sentence } from '@/lib/checks/draft';
import { listedWords } from '@/lib/checks/listed-words';
import { inCode, startsPart } from '@/lib/checks/near';
import { rewrites } from '@/lib/checks/rewrites';
import type { Finding, Rule } from '@/lib/checks/rule';

const variants = listedWords(spellingVariants);
const american = listedWords(americanVariants);
const brands = new Map(brandSpellings.map((name) => [name.toLowerCase(), name]));
brands.set('wifi', 'Wi-Fi');
const joined = rewrites(
  [
    {
      find: '(to|please|can|must|and|or|then) login(?= (?:to|at|on|with|and|here)(?!\\p{L}))',
      use: ['$1 log in'],
    },
    {
      find: '(to|please|can|must|and|or|then|you) sign-?up(?= (?:for|to|at|on|here|today|now|by)(?!\\p{L}))',
      use: ['$1 sign up'],
    },
    {
      find: '(to|please|can|must|will|and|help) (clean|pick|set|back|speed|line)-?up(?= (?:the|your|our|a|an|after|trash|litter|debris|any)(?!\\p{L}))',
      use: ['$1 $2 up'],
    },
    {
      find: '(to|please|can|must|will|and) (shut)-?down(?= (?:the|your|our|a|all)(?!\\p{L}))',
      use: ['$1 $2 down'],
    },
    {
      find: '(please|and|to) checkout(?= (?:the|our|your|this|these|what|how)(?!\\p{L}))',
      use: ['$1 check out'],
    },
  ],
  [
    'login',
    'signup',
    'sign-up',
    'cleanup',
    'clean-up',
    'pickup',
    'pick-up',
    'setup',
    'set-up',
    'backup',
    'back-up',
    'shutdown',
    'checkout',
  ],
);
const opening =
  /^(?:login(?= (?:to|at|on|with)\b)|sign-?up(?= (?:for|to|at|today|now|by|here|online)\b)|checkout(?= (?:the|our|your|this|these|what|how)\b)|cleanup(?= (?:the|your|after)\b)|pickup(?= (?:the|your|a)\b)|setup(?= (?:your|an?)\b))/i;
const apart: Readonly<Record<string, string>> = {
  login: 'Log in',
  signup: 'Sign up',
  checkout: 'Check out',
  cleanup: 'Clean up',
  pickup: 'Pick up',
  setup: 'Set up',
};

/** Written like a name in the middle of a sentence, as in the nineties. */
const small = new Map([
  ['e-mail', 'email'],
  ['e-mails', 'emails'],
]);

function* names(sentence: Sentence): Iterable<Finding> {
  for (const { text, lower, at, quoted } of sentence.words) {
    const capital = /^\p{Lu}/u.test(text) && !startsPart(sentence, at[0]);
    const name = brands.get(lower) ?? (capital ? small.get(lower) : undefined);
    if (name === undefined || name === text || quoted || inCode(sentence, at)) continue;
    if (text !== text.toUpperCase()) yield { at, fixes: [{ text: name }] };
  }
}

export default {
  id: 'spelling-variant',
  kind: 'style',
  severity: 'suggestion',
  title: { en: 'Write it the usual way', es: 'Escríbalo de la forma habitual' },
  why: {
    en: 'One spelling everywhere looks careful and is found in a search.',
    es: 'Una sola grafía en todas partes se ve cuidada y se encuentra en las búsquedas.',
  },
  message: {
    en: '“{words}” is usually written another way.',
    es: '“{words}” se suele escribir de otra forma.',
  },
  source: 'https://github.com/18F/content-guide/blob/main/_pages/our-style/specific-words-and-phrases.md',
  languages: ['en'],
  scope: 'sentence',
  wakes: {
    words: [
      ...(variants.wakes.words ?? []),
      ...(american.wakes.words ?? []),
      ...(joined.wakes.words ?? []),
      ...brands.keys(),
    ],
  },
  *check(sentence, { agency }): Iterable<Finding> {
    yield* variants.check(sentence);
    if (agency.country === 'US') yield* american.check(sentence);
    yield* joined.check(sentence);
    yield* names(sentence);
    const first = opening.exec(sentence.prose)?.[0];
    const text = first && apart[first.toLowerCase().replace('-', '')];
    if (first !== undefined && text !== undefined && first !== first.toUpperCase())
      yield { at: [0, first.length], fixes: [{ text }] };
  },
  examples: [
    { bad: 'Send an [[e-mail]] to the clerk.', good: 'Send an email to the clerk.' },
    { bad: 'Send an [[E-mail]] to us.', good: 'Send an email to us.' },
    { bad: 'See our [[web site]].', good: 'See our website.' },
    { bad: 'Pay [[on-line]].', good: 'Pay online.' },
    { bad: 'The bridge will [[re-open]] Friday.', good: 'The bridge will reopen Friday.' },
    { bad: 'The parade is [[cancelled]].', good: 'The parade is canceled.' },
    { bad: 'Watch it on [[Youtube]].', good: 'Watch it on YouTube.' },
    { bad: '[[Login]] to pay your bill.', good: 'Log in to pay your bill.' },
    { bad: 'Two [[non-profits]] will help.', good: 'Two nonprofits will help.' },
    { bad: 'Free [[wifi]] in the park.', good: 'Free Wi-Fi in the park.' },
    { ok: 'Send an email to the clerk.' },
    { ok: 'The parade is canceled.' },
    { ok: 'The parade is cancelled.', context: { agency: { country: 'CA' } } },
    { ok: 'Grey Street, Harbour Town and the Civic Theatre stay open.' },
    { ok: 'Your login is your email. The sign-up sheet is at the desk.' },
    { ok: 'Cancellation fees are waived.' },
    { ok: 'Follow @youtube and see youtube.com/riverton' },
    { ok: 'The cleanup of Oak Park starts at 9. Pickup is on Monday.' },
    { ok: 'The sign says “on-line”.' },
    { ok: 'LOGIN AND WIFI HELP' },
  ],
} satisfies Rule;
