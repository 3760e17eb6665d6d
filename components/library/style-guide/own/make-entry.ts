import type { StyleEntry, Texts } from '@/lib/checks';
import { faultTexts } from './fault-texts';
import { anyOfWords, escapeWords } from './plain-words';
import { type FormKind, type FormValues, fieldsOf, type RuleForm } from './rule-form';

/** What every own rule has, whatever it asks for. */
export type EntryBase = Pick<StyleEntry, 'id' | 'message' | 'severity'> &
  Partial<Pick<StyleEntry, 'on' | 'kind' | 'languages' | 'description' | 'link' | 'examples' | 'action'>>;

/** A form as an entry, or one sentence on what it lacks. */
export type MadeEntry =
  | { readonly ok: true; readonly entry: StyleEntry }
  | { readonly ok: false; readonly why: Texts };

/** Any word, as the pattern of an entry. */
export const anyWord = '[^\\s]+';

type OwnOf<Entry> = Entry extends StyleEntry ? Omit<Entry, keyof EntryBase> : never;
type Own = OwnOf<StyleEntry>;
type Write = (words: string) => string;
type Make = (
  values: FormValues,
  write: Write,
  any: (words: readonly string[]) => string,
) => Own | { readonly fault: Texts };

const numberOf = (typed: string): number | undefined =>
  /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;

const swapOf = (pairs: FormValues['pairs'], write: Write, to: Write) =>
  Object.fromEntries(pairs.map(([from, use]) => [write(from), to(use)]));

const excepted = ({ exceptions }: FormValues, write: Write) =>
  exceptions.length > 0 ? { exceptions: exceptions.map(write) } : {};

/** `|` would stand between two choices. */
const asOneChoice = (use: string): string => use.replaceAll('|', '\\|');

const makers: Readonly<Record<FormKind, Make>> = {
  term: (values, write) =>
    values.pairs.length === 0 || values.pairs.some((pair) => pair.includes(''))
      ? { fault: faultTexts.pairs }
      : {
          type: 'substitution',
          scope: values.scope,
          swap: swapOf(values.pairs, write, write === escapeWords ? asOneChoice : (use) => use),
          ignoreCase: true,
          capitalize: true,
          ...excepted(values, write),
        },
  avoid: (values, write) =>
    values.words.length === 0
      ? { fault: faultTexts.words }
      : {
          type: 'existence',
          scope: values.scope,
          tokens: values.words.map(write),
          ignoreCase: true,
          ...excepted(values, write),
        },
  capitals: (values, write) =>
    values.words.length === 0
      ? { fault: faultTexts.words }
      : {
          type: 'substitution',
          scope: values.scope,
          swap: Object.fromEntries(values.words.map((word) => [write(word), asOneChoice(word)])),
          ignoreCase: true,
          ...excepted(values, write),
        },
  must: ({ words, others, scope }, _write, any) =>
    words.length === 0 || others.length === 0
      ? { fault: faultTexts.both }
      : { type: 'conditional', scope, first: any(words), second: any(others), ignoreCase: true },
  most: ({ words, most, least, scope }, _write, any) => {
    const [max, min] = [numberOf(most), numberOf(least)];
    if (words.length === 0) return { fault: faultTexts.words };
    if (!((max ?? 0) > 0 || (min ?? 0) > 0)) return { fault: faultTexts.number };
    const limits = { ...(max !== undefined && { max }), ...(min !== undefined && { min }) };
    return { type: 'occurrence', scope, token: any(words), ...limits, ignoreCase: true };
  },
  twice: (values, write, any) => {
    const { words } = values;
    const tokens = write === escapeWords ? [any(words)] : words;
    const found = words.length === 0 ? { tokens: [anyWord], alpha: true } : { tokens };
    return {
      type: 'repetition',
      scope: values.scope,
      ...found,
      ignoreCase: true,
      ...excepted(values, write),
    };
  },
  either: ({ pairs, scope }, write) =>
    pairs.length === 0 || pairs.some((pair) => pair.includes(''))
      ? { fault: faultTexts.two }
      : { type: 'consistency', scope, either: swapOf(pairs, write, write), ignoreCase: true },
  line: (values, write) =>
    values.match === ''
      ? { fault: faultTexts.words }
      : {
          type: 'capitalization',
          scope: values.scope,
          match: values.match,
          ...(values.match === '$title' && { style: 'AP' as const }),
          ...excepted(values, write),
        },
  acronym: ({ words, others, scope }, _write, any) =>
    words.length === 0 || others.length === 0
      ? { fault: faultTexts.acronym }
      : { type: 'conditional', scope, first: any(words), second: any(others) },
  measure: ({ formula, most, condition, scope }) => {
    const max = numberOf(most);
    if (condition === '' && max === undefined) return { fault: faultTexts.number };
    return { type: 'metric', scope, formula, condition: condition || `> ${max}` };
  },
};

/** What a form says about any rule, and so decides. */
const said = ['message', 'severity', 'on', 'kind', 'languages', 'description', 'link', 'examples'];
/** How a new entry reads its words; one that comes from elsewhere keeps its own way. */
const manner: ReadonlySet<string> = new Set(['ignoreCase', 'capitalize', 'style']);

/** What of an entry its form decides: the rest stays as it was. */
function decided(kind: FormKind): ReadonlySet<string> {
  const fields = fieldsOf[kind];
  return new Set([
    ...said,
    ...(fields.includes('exceptions') ? ['exceptions'] : []),
    ...(kind === 'most' ? ['max', 'min'] : []),
    ...(kind === 'twice' ? ['alpha'] : []),
  ]);
}

const sameTokens = (one: object, other: object): boolean =>
  'tokens' in one && 'tokens' in other && JSON.stringify(one.tokens) === JSON.stringify(other.tokens);

const keep = (entry: object, wanted: (name: string) => boolean): object =>
  Object.fromEntries(Object.entries(entry).filter(([name, value]) => value !== undefined && wanted(name)));

/** Makes the entry of a form; what the form does not show is kept from `before`, where that is of the same type. */
export function makeEntry(
  { kind, patterns, values }: RuleForm,
  base: EntryBase,
  before?: StyleEntry,
): MadeEntry {
  if (base.message.trim() === '') return { ok: false, why: faultTexts.message };
  const write: Write = patterns ? (words) => words : escapeWords;
  const any = patterns ? (words: readonly string[]) => words.join('|') : anyOfWords;
  const own = makers[kind](values, write, any);
  if ('fault' in own) return { ok: false, why: own.fault };
  const isSame = before?.type === own.type;
  const names = decided(kind);
  const kept = isSame ? keep(before, (name) => !names.has(name)) : {};
  const made = isSame ? keep(own, (name) => !manner.has(name)) : own;
  // Whether only letters count goes with the words it was said of.
  const alpha =
    isSame && sameTokens(before, own)
      ? { alpha: undefined, ...keep(before, (name) => name === 'alpha') }
      : {};
  const entry = keep({ ...kept, ...made, ...alpha, ...base }, () => true);
  // The desk judges it by its schema before it is kept.
  return { ok: true, entry: entry as StyleEntry };
}
