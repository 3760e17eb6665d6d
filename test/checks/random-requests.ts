import fc from 'fast-check';
import {
  type CheckRequest,
  defaultStyleGuide,
  profiles,
  rules,
  type StyleEntry,
  type StyleGuide,
} from '@/lib/checks';
import type { Attachment } from '@/lib/checks/media';

const examples = rules.flatMap((rule) => rule.examples);
const plain = (text: string): string => text.replace(/\[\[(.*?)\]\](?!\])/gs, '$1');

/** What the rules' own examples say: whole passages, what is marked in them, and single words. */
const passages = examples.map(({ bad, good, ok }) => plain(bad ?? good ?? ok ?? ''));
const marked = examples.flatMap(({ bad }) =>
  Array.from((bad ?? '').matchAll(/\[\[(.*?)\]\](?!\])/gs), ([, words = '']) => words),
);
const words = passages.flatMap((text) => text.split(/\s+/));

/** What texts hold that no example does. */
const hostile = [
  '\0',
  '\uD83D',
  '\uDE00',
  '\uFFFC',
  '\uFEFF',
  '\u200B',
  '\u200D',
  '\u202E',
  '\u0301\u0301\u0301',
  '🚧',
  '👨‍👩‍👧‍👦',
  '🇺🇸',
  '1️⃣',
  '⚠️',
  '⚠',
  'é',
  'e\u0301',
  'ﬁ',
  'İ',
  'ı',
  'ß',
  'ﷺ',
  '𝐁𝐨𝐢𝐥',
  'مرحبا',
  'שלום',
  'नमस्ते',
  '日本語。',
  '한국어',
  'Việt',
  '\r\n',
  '\r',
  '\u2028',
  '\u00A0',
  '\t',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‘',
  '’',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '&',
  '…',
  '...',
  '!!!',
  '?!',
  '¿',
  '¡',
  '—',
  '–',
  '-',
  '/',
  '#',
  '@',
  '#a',
  '@b',
  '$',
  '%',
  '_',
  '*',
  '`',
  '\\',
  '.',
  ',',
  ':',
  ';',
  'a.b',
  'http://',
  'https://example.gov/?q=1',
  'constructor',
  '__proto__',
] as const;

/** Pieces that wake the rules, glued together in every way. */
const anyPost: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...words) },
        { weight: 3, arbitrary: fc.constantFrom(...marked) },
        { weight: 2, arbitrary: fc.constantFrom(...passages) },
        { weight: 2, arbitrary: fc.constantFrom(...hostile) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 3000 }).map(String) },
        // Half of a character that takes two units.
        {
          weight: 1,
          arbitrary: fc.integer({ min: 0xd7fe, max: 0xe002 }).map((code) => String.fromCharCode(code)),
        },
      ),
      fc.constantFrom(' ', ' ', ' ', ' ', '', '\n', '\n\n', '. ', ', '),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.flat().join(''));

/** Mostly a post; now and then one with a line longer than what is read in one go. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: anyPost },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyPost, fc.constantFrom('🚧', '🇺🇸', 'e\u0301', '👨‍👩‍👧', '日', '-', '𝐁', '1a '), anyPost)
      .map(([before, filler, after]) => before + filler.repeat(Math.ceil(2_100 / filler.length)) + after),
  },
);

const agencies = examples.flatMap(({ context }) => context?.agency ?? []);
const someWords = fc.array(fc.constantFrom(...words, ...hostile), { maxLength: 3 });

const anyAgency = fc
  .tuple(
    fc.constantFrom({}, ...agencies),
    fc.record(
      {
        name: fc.constantFrom('', 'City of Riverton', 'RPD', '\0'),
        otherNames: someWords,
        country: fc.constantFrom('US', 'CA', 'MX'),
        languages: fc.constantFrom(['en', 'es'], ['en'], ['es'], [], ['en', 'fr', 'vi', 'zh', 'ht']),
        timeZone: fc.constantFrom('America/New_York', 'Pacific/Honolulu', 'UTC', 'Asia/Tokyo'),
        domains: someWords,
        handles: someWords,
        phones: someWords,
        emails: someWords,
        acronyms: fc.constantFrom({}, { EOC: 'Emergency Operations Center', RPD: '', constructor: 'x' }),
        places: someWords,
        hashtags: someWords,
        terms: fc.constantFrom(
          [],
          [{ use: 'Parks and Recreation', instead: ['Rec Dept', 'Rec Department'] }],
        ),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([one, other]) => ({ ...defaultStyleGuide.agency, ...one, ...other }));

const optionFor = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value === 'boolean') return fc.boolean();
  if (typeof value === 'number') return fc.integer({ min: 0, max: 300 });
  if (Array.isArray(value)) return someWords;
  return fc.constant(value);
};

/** The choices an option's examples make, and chance ones of its kind. */
const optionsOf = (index: number): fc.Arbitrary<Record<string, unknown>> => {
  const rule = rules[index];
  const shown = (rule?.examples ?? []).flatMap(({ context }) =>
    context?.options === undefined ? [] : [context.options as Record<string, unknown>],
  );
  const made = fc.record(
    Object.fromEntries(Object.entries(rule?.options ?? {}).map(([name, value]) => [name, optionFor(value)])),
  );
  return shown.length === 0 ? made : fc.oneof(made, fc.constantFrom(...shown));
};

const anySettings: fc.Arbitrary<StyleGuide['rules']> = fc
  .tuple(
    // One that is off by itself runs in half of the tries.
    fc.boolean(),
    fc.array(
      fc.nat(Math.max(0, rules.length - 1)).chain((index) =>
        fc.record({
          index: fc.constant(index),
          on: fc.boolean(),
          options: optionsOf(index),
          severity: fc.constantFrom('error', 'warning', 'suggestion', undefined),
        }),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([all, some]) => {
    const settings: Record<string, StyleGuide['rules'][string]> = {};
    if (all) for (const { id } of rules) settings[id] = { on: true };
    for (const { index, on, options, severity } of some) {
      const rule = rules[index];
      if (rule !== undefined) settings[rule.id] = { on, options, ...(severity && { severity }) };
    }
    return settings;
  });

const ownRules: readonly StyleEntry[] = [
  {
    type: 'substitution',
    id: 'own.swap',
    message: 'Use “%s”',
    severity: 'warning',
    scope: 'text',
    ignoreCase: true,
    swap: { 'city hall': 'City Hall', 'use of': 'using|with' },
  },
  {
    type: 'existence',
    id: 'own.exists',
    message: 'Not “%s”',
    severity: 'error',
    scope: 'raw',
    tokens: ['park', '\\d+ acres'],
    action: { name: 'remove' },
  },
  {
    type: 'repetition',
    id: 'own.repeats',
    message: '“%s” twice',
    severity: 'suggestion',
    scope: 'sentence',
    tokens: ['[^\\s]+'],
  },
  {
    type: 'occurrence',
    id: 'own.counts',
    message: 'Too many',
    severity: 'suggestion',
    scope: 'paragraph',
    token: ',',
    max: 2,
  },
];

/** Any way an agency may write. */
export const anyGuide: fc.Arbitrary<StyleGuide> = fc
  .record({
    agency: anyAgency,
    rules: anySettings,
    entries: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...ownRules])),
  })
  .map((guide) => ({ ...defaultStyleGuide, ...guide }));

const alts = examples.flatMap(({ media }) => (media ?? []).map(({ alt }) => alt));
const anyMedia: fc.Arbitrary<Attachment[]> = fc.array(
  fc.record(
    {
      kind: fc.constantFrom('image', 'gif', 'video', 'audio', 'document'),
      alt: fc.constantFrom('', 'image of a cat', ...passages, ...alts),
      fileName: fc.constantFrom('IMG_20.jpg', '', 'flyer.pdf', '\0'),
    },
    { requiredKeys: ['kind', 'alt'] },
  ),
  { maxLength: 3 },
);

const moments = examples.flatMap(({ context }) => context?.now ?? []);

/** Any way a post may be checked; the language is said, so that a fix cannot change it. */
export const anyRequest: fc.Arbitrary<CheckRequest & { readonly language: string }> = fc.record(
  {
    now: fc.oneof(
      fc.constantFrom(Date.UTC(2026, 4, 4, 16), ...moments),
      fc.integer({ min: 0, max: Date.UTC(2090, 0) }),
    ),
    language: fc.oneof(
      { weight: 6, arbitrary: fc.constant('en') },
      { weight: 3, arbitrary: fc.constant('es') },
      { weight: 2, arbitrary: fc.constantFrom('und', 'fr', 'vi', 'zh', 'ar') },
    ),
    platform: fc.constantFrom('x', 'facebook', 'nextdoor'),
    profile: fc.constantFrom(...profiles),
    media: anyMedia,
    interfaceLanguage: fc.constantFrom('en', 'es'),
  },
  { requiredKeys: ['now', 'language'] },
);
