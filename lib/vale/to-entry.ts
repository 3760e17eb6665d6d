import type { EntryAction, EntryScope, StyleEntry } from '@/lib/checks/entries/entry';
import type { Texts } from '@/lib/checks/texts';
import { why } from './left-texts';
import { pairsOf, textOf, textsOf, type YamlValue } from './read-yaml';
import { readabilityFormula } from './readability-formula';

type Keys = ReadonlyMap<string, YamlValue>;

/** An entry's own fields, before they are checked; or why there is none. */
export type Turned =
  | { readonly fields: readonly Readonly<Record<string, unknown>>[]; readonly notes: readonly Texts[] }
  | { readonly why: Texts };

const isOn = (value: YamlValue | undefined): boolean => /^(?:true|yes|on|y)$/i.test(textOf(value));

/** Options that are on or not, only where the file names them. */
const flags = (keys: Keys, names: Readonly<Record<string, string>>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (keys.has(key) ? [[name, isOn(keys.get(key))]] : [])),
  );

const numbers = (keys: Keys, names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(keys.get(name)).trim();
      return text !== '' && Number.isFinite(Number(text)) ? [[name, Number(text)]] : [];
    }),
  );

const lists = (keys: Keys, names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.flatMap((name) => (keys.has(name) ? [[name, textsOf(keys.get(name))]] : [])));

const texts = (keys: Keys, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => (textOf(keys.get(name)) === '' ? [] : [[name, textOf(keys.get(name))]])),
  );

const scopes: ReadonlySet<string> = new Set<EntryScope>([
  'text',
  'sentence',
  'paragraph',
  'list',
  'alt',
  'title',
  'summary',
  'raw',
]);
const isScope = (name: string): name is EntryScope => scopes.has(name);
/** Parts that a post never has, so that leaving them out leaves out nothing. */
const neverThere =
  /^~(?:heading|table|blockquote|figure|code|pre|link|strong|emphasis|comment|frontmatter)(?:\.|$)/;

/** One of Vale’s scopes as one of ours; undefined where no part of a post is meant. */
export function scopeOf(selector: string): EntryScope | undefined {
  const parts = selector.split('&').map((part) => part.trim());
  const asked = parts.filter((part) => !neverThere.test(part));
  if (asked.length === 0) return 'text';
  const [one = '', ...others] = asked.filter((part, index) => part !== 'text' || index === asked.length - 1);
  const [name = '', ...under] = one.split('.');
  if (others.length > 0 || !isScope(name)) return undefined;
  return under.length === 0 || name === 'list' ? name : undefined;
}

const actions: ReadonlySet<string> = new Set<EntryAction['name']>([
  'replace',
  'remove',
  'edit',
  'convert',
  'suggest',
]);
const isAction = (name: string): name is EntryAction['name'] => actions.has(name);

function actionOf(value: YamlValue | undefined): EntryAction | string | undefined {
  const keys = value instanceof Map ? value : new Map([['name', value ?? '']]);
  const name = textOf(keys.get('name'));
  if (name === '') return undefined;
  if (!isAction(name)) return name;
  const params = textsOf(keys.get('params'));
  if (name === 'suggest' && params[0] !== 'spellings') return params[0] ?? name;
  return params.length > 0 ? { name, params } : { name };
}

/** What each type has of its own; undefined for one we do not have. */
const turns: Readonly<Record<string, (keys: Keys) => Readonly<Record<string, unknown>>>> = {
  existence: (keys) => ({
    tokens: [],
    ...lists(keys, ['tokens', 'raw', 'exceptions']),
    ...flags(keys, { nonword: 'nonword', append: 'append' }),
  }),
  substitution: (keys) => ({
    swap: pairsOf(keys.get('swap')),
    ...lists(keys, ['exceptions']),
    ...flags(keys, { nonword: 'nonword', capitalize: 'capitalize' }),
  }),
  occurrence: (keys) => ({ ...texts(keys, ['token']), ...numbers(keys, ['max', 'min']) }),
  repetition: (keys) => ({
    ...lists(keys, ['tokens', 'exceptions']),
    ...numbers(keys, ['max']),
    ...flags(keys, { alpha: 'alpha' }),
  }),
  consistency: (keys) => ({ either: pairsOf(keys.get('either')), ...flags(keys, { nonword: 'nonword' }) }),
  conditional: (keys) => ({ ...texts(keys, ['first', 'second']), ...lists(keys, ['exceptions']) }),
  capitalization: (keys) => ({
    ...texts(keys, ['match', 'style', 'prefix']),
    ...numbers(keys, ['threshold']),
    ...lists(keys, ['exceptions', 'indicators']),
  }),
  metric: (keys) => texts(keys, ['formula', 'condition']),
  readability: (keys) => ({
    formula: readabilityFormula(textsOf(keys.get('metrics'))),
    condition: `> ${textOf(keys.get('grade'))}`,
  }),
};

function notTaken(type: string): Texts {
  if (type === '') return why('noRule');
  if (type === 'script' || type === 'sequence' || type === 'spelling') return why(type);
  return type.includes('.') ? why('extending', type) : why('type', type);
}

/** Turns a rule of Vale’s into the fields of entries of ours: one for each part of a post it is about. */
export function toEntries(keys: Keys, id: string): Turned {
  const extending = textOf(keys.get('extends'));
  const turn = Object.hasOwn(turns, extending) ? turns[extending] : undefined;
  if (turn === undefined) return { why: notTaken(extending) };
  if (textOf(keys.get('message')) === '') return { why: why('missing', 'message') };
  const measured = extending === 'metric' || extending === 'readability';
  const type: StyleEntry['type'] | string = extending === 'readability' ? 'metric' : extending;
  const selectors = measured || !keys.has('scope') ? [] : textsOf(keys.get('scope'));
  const named = selectors.map(scopeOf).filter((scope) => scope !== undefined);
  if (selectors.length > 0 && named.length === 0) return { why: why('scope', selectors.join(', ')) };
  const notes: Texts[] = [];
  const action = actionOf(keys.get('action'));
  if (typeof action === 'string') notes.push(why('action', action));
  if (keys.has('pos')) notes.push(why('speech'));
  const link = textOf(keys.get('link'));
  const description = textOf(keys.get('description'));
  const fields = {
    type,
    message: textOf(keys.get('message')),
    severity: textOf(keys.get('level')) || 'warning',
    ...(description !== '' && { description }),
    ...(/^https?:\/\//i.test(link) && { link }),
    ...(typeof action === 'object' && { action }),
    ...flags(keys, { ignorecase: 'ignoreCase' }),
    ...turn(keys),
  };
  const all = named.length > 0 ? [...new Set(named)] : [measured ? 'summary' : 'text'];
  return {
    notes,
    fields: all.map((scope, index) => ({ ...fields, scope, id: index === 0 ? id : `${id}.${scope}` })),
  };
}
