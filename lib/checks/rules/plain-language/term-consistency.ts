import type { Draft } from '@/lib/checks/draft';
import { blank } from '@/lib/checks/mask';
import type { Context, Finding, Fix, Rule } from '@/lib/checks/rule';
import { wordForms } from '@/lib/checks/word-forms';
import { inCaseOf } from '@/lib/checks/write-fix';

/** What a term may be part of, so that it means something else: “animal shelter”, “take shelter”, “shelter in place”. */
const notAfter: Readonly<Record<string, RegExp>> = {
  shelter:
    /(?:animal|bus|homeless|pet|picnic|women['’]s|storm|tornado|to|take|seek|and|or|find|cat|dog|park|tax)\s+$/i,
  evacuation: /\bno\s+$/i,
};
const notBefore: Readonly<Record<string, RegExp>> = {
  shelter: /^(?:[-\s]in\b|\s+(?:yourself|at home|indoors|inside|house|animals?|pets?|dogs?)\b)/i,
  shelters: /^\s+(?:house)\b/i,
};

interface Seen {
  readonly term: string;
  readonly plural: boolean;
  readonly at: readonly [number, number];
  readonly text: string;
}

/** A group of names of one thing, and what each has in common with its plural. */
interface Group {
  readonly terms: readonly string[];
  readonly stems: readonly string[];
}

/** The groups, and those that a word may start a name of. */
interface Groups {
  readonly all: readonly Group[];
  readonly byWord: ReadonlyMap<string, readonly Group[]>;
}

const groupsOf = new WeakMap<readonly string[], Groups>();

/** The first part of a name's first word; '' for a name without letters. */
const firstWord = (term: string): string => /[\p{L}\p{M}\p{N}]+/u.exec(term)?.[0] ?? '';

/** The groups of which words in a post may start two names. */
function mayStand({ all, byWord }: Groups, { sentences }: Draft): readonly Group[] {
  const named = [...(byWord.get('') ?? [])];
  for (const { words } of sentences) {
    for (const form of wordForms(words)) {
      const groups = byWord.get(form);
      if (groups !== undefined) named.push(...groups);
    }
  }
  return named.length < 2 ? [] : all.filter((group) => named.indexOf(group) !== named.lastIndexOf(group));
}

/** Reads the groups once for all posts. */
function readGroups(written: readonly string[]): Groups {
  const known = groupsOf.get(written);
  if (known !== undefined) return known;
  const all = written.map((group): Group => {
    const terms = group
      .toLowerCase()
      .split('|')
      .map((term) => term.trim())
      .filter((term) => term !== '');
    return { terms, stems: terms.map((term) => term.slice(0, -1)) };
  });
  const byWord = new Map<string, Group[]>();
  for (const group of all) {
    for (const term of group.terms) {
      for (const form of new Set([term, pluralOf(term)].map(firstWord)))
        byWord.set(form, [...(byWord.get(form) ?? []), group]);
    }
  }
  const groups: Groups = { all, byWord };
  groupsOf.set(written, groups);
  return groups;
}

/** Whether two of some stems stand in a text. */
function holdsTwo(lower: string, stems: readonly string[]): boolean {
  let count = 0;
  for (const stem of stems) {
    if (!lower.includes(stem)) continue;
    count += 1;
    if (count > 1) return true;
  }
  return false;
}

const pluralOf = (term: string): string => {
  const [first = '', ...rest] = term.split(' ');
  if (/^(?:centro|línea|orden|aviso)$/.test(first))
    return [`${first}${/n$/.test(first) ? 'es' : 's'}`, ...rest].join(' ');
  return /y$/.test(term) ? `${term.slice(0, -1)}ies` : `${term}s`;
};

function find(prose: string, terms: readonly string[]): Seen[] {
  const found: Seen[] = [];
  const lower = prose.toLowerCase();
  for (const term of terms) {
    for (const [form, plural] of [
      [pluralOf(term), true],
      [term, false],
    ] as const) {
      for (let at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + form.length)) {
        const end = at + form.length;
        if (/[\p{L}\p{N}-]/u.test(lower.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(lower.charAt(end))) continue;
        if (notAfter[term]?.test(prose.slice(Math.max(0, at - 20), at)) === true) continue;
        if (notBefore[form]?.test(prose.slice(end, end + 20)) === true) continue;
        const text = prose.slice(at, end);
        // “Lincoln High Evacuation Center” is a name.
        if (/^\p{Lu}\p{Ll}/u.test(text) && /[\p{L},]\s+$/u.test(prose.slice(Math.max(0, at - 6), at)))
          continue;
        if (found.some((one) => one.at[0] < end && at < one.at[1])) continue;
        found.push({ term, plural, at: [at, end], text });
      }
    }
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

function fixFor(prose: string, seen: Seen, term: string): Fix {
  const text = inCaseOf(seen.text, seen.plural ? pluralOf(term) : term);
  const article = /(?:^|\s)(an?)(\s+)$/i.exec(prose.slice(Math.max(0, seen.at[0] - 6), seen.at[0]));
  const [whole = '', word = '', space = ''] = article ?? [];
  const right = /^[aeiou]/i.test(text) ? 'an' : 'a';
  if (whole === '' || word.toLowerCase() === right) return { text };
  const from = seen.at[0] - space.length - word.length;
  return {
    at: [from, seen.at[1]],
    text: `${/^A/.test(word) ? right.replace('a', 'A') : right}${space}${text}`,
    shown: text,
  };
}

export default {
  id: 'term-consistency',
  kind: 'plain-language',
  severity: 'suggestion',
  title: { en: 'Call one thing by one name', es: 'Llame cada cosa por un solo nombre' },
  why: {
    en: 'Two names make people think of two places.',
    es: 'Con dos nombres, la gente piensa en dos lugares.',
  },
  message: {
    en: '“{words}” and “{first}” mean the same here: keep to one of them.',
    es: '“{words}” y “{first}” significan aquí lo mismo: use siempre uno de los dos.',
  },
  source: 'https://www.plainlanguage.gov/guidelines/words/use-the-same-terms-consistently/',
  languages: ['en', 'es'],
  scope: 'post',
  /** Each a group of names of one thing, a | between them. */
  options: {
    terms: [
      'shelter|evacuation center|evacuation shelter',
      'boil water notice|boil water advisory|boil water order|boil-water notice|boil-water advisory|boil-water order',
      'cooling center|cooling station',
      'warming center|warming station|warming shelter',
      'trash|garbage|refuse',
      'polling place|polling location|polling site',
      'vaccine clinic|vaccination site|vaccination clinic',
      'sandbag site|sandbag station',
      'refugio|albergue|centro de evacuación',
      'basura|desperdicios',
    ],
  },
  *check(draft: Draft, { options }: Context<{ readonly terms: readonly string[] }>): Iterable<Finding> {
    const { prose } = draft;
    if (prose.length > 20_000) return;
    const groups = mayStand(readGroups(options.terms), draft);
    if (groups.length === 0) return;
    const lower = prose.toLowerCase();
    for (const { terms, stems } of groups) {
      if (!holdsTwo(lower, stems)) continue;
      const [first, ...others] = find(prose, terms);
      if (first === undefined || first.text.includes(blank)) continue;
      for (const seen of others) {
        if (seen.term === first.term) continue;
        yield { at: seen.at, parameters: { first: first.text }, fixes: [fixFor(prose, seen, first.term)] };
      }
    }
  },
  examples: [
    {
      bad: 'The shelter at Lincoln High is open. Bring pets to the [[evacuation center]].',
      good: 'The shelter at Lincoln High is open. Bring pets to the shelter.',
    },
    {
      bad: 'Two evacuation centers are open. Each [[shelter]] has food.',
      good: 'Two evacuation centers are open. Each evacuation center has food.',
    },
    {
      bad: 'The boil water notice stays. We expect to lift the [[boil water advisory]] Friday.',
      good: 'The boil water notice stays. We expect to lift the boil water notice Friday.',
    },
    {
      bad: 'A cooling center is open at City Hall. An aide at a [[cooling station]] can help.',
      good: 'A cooling center is open at City Hall. An aide at a cooling center can help.',
    },
    {
      bad: 'El refugio está abierto. Lleve sus mascotas al [[albergue]].',
      good: 'El refugio está abierto. Lleve sus mascotas al refugio.',
      context: { language: 'es' },
    },
    {
      bad: 'Put bins out by 7 a.m. A [[tote]] left at noon is not emptied.',
      good: 'Put bins out by 7 a.m. A bin left at noon is not emptied.',
      context: { options: { terms: ['bin|tote'] } },
    },
    { ok: 'The shelter at Lincoln High is open. The shelter takes pets.' },
    { ok: 'Take shelter now. The evacuation center is Lincoln High.' },
    { ok: 'The evacuation center takes dogs. Cats go to the animal shelter.' },
    { ok: 'Shelter in place if you cannot reach the evacuation center.' },
    { ok: 'A tornado watch is not a tornado warning.' },
    { ok: 'The shelter is at the Lincoln Evacuation Center.' },
    { ok: 'El refugio está abierto y el refugio acepta mascotas.', context: { language: 'es' } },
  ],
} satisfies Rule;
