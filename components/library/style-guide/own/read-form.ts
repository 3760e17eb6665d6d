import type { StyleEntry } from '@/lib/checks';
import { anyWord } from './make-entry';
import { plainWords, wordsOfAny } from './plain-words';
import { emptyValues, type FormKind, type FormValues, type RuleForm } from './rule-form';

/** All of them as words, or undefined where one is a pattern. */
function allPlain(patterns: readonly string[]): readonly string[] | undefined {
  const words = patterns.map(plainWords);
  const known = words.filter((one) => one !== undefined);
  return known.length === words.length ? known : undefined;
}

/** A part of a form as it shows words; undefined where it can only show patterns. */
type Part = Partial<FormValues> | undefined;

const form = (
  kind: FormKind,
  scope: FormValues['scope'],
  plain: Part,
  patterned: Partial<FormValues>,
): RuleForm => ({
  kind,
  patterns: plain === undefined,
  values: { ...emptyValues, scope, ...(plain ?? patterned) },
});

const isAnyCase = (from: string, use: string): boolean => from.toLowerCase() === use.toLowerCase();

function readSwap(entry: StyleEntry & { type: 'substitution' }): RuleForm {
  const { swap, exceptions = [] } = entry;
  const pairs = Object.entries(swap);
  const except = allPlain(exceptions);
  const from = allPlain(pairs.map(([pattern]) => pattern));
  // A choice among several, or what a pattern found, needs the pattern's own way to write it.
  const to = pairs.map(([, use]) => use);
  const isPlain = !to.some((use) => /(?<!\\)\||\$[\d{]/.test(use)) && !entry.nonword;
  const words = to.map((use) => use.replaceAll('\\|', '|'));
  const plain =
    from && except && isPlain
      ? { pairs: from.map((one, at) => [one, words[at] ?? ''] as const), exceptions: except }
      : undefined;
  if (plain && words.length > 0 && plain.pairs.every(([one, use]) => isAnyCase(one, use)))
    return form('capitals', entry.scope, { words, exceptions: plain.exceptions }, {});
  return form('term', entry.scope, plain, { pairs, exceptions });
}

function readConditional(entry: StyleEntry & { type: 'conditional' }): RuleForm {
  const [words, others] = [wordsOfAny(entry.first), wordsOfAny(entry.second)];
  const kind = entry.ignoreCase === true ? 'must' : 'acronym';
  const plain = words && others && (entry.exceptions ?? []).length === 0 ? { words, others } : undefined;
  return form(kind, entry.scope, plain, { words: [entry.first], others: [entry.second] });
}

/** The form that shows an entry: its words where it is made of words, else its patterns. */
export function readForm(entry: StyleEntry): RuleForm {
  switch (entry.type) {
    case 'substitution':
      return readSwap(entry);
    case 'existence': {
      const { tokens, exceptions = [], nonword, raw = [] } = entry;
      const [words, except] = [allPlain(tokens), allPlain(exceptions)];
      const isPlain = words && except && !nonword && raw.length === 0;
      return form('avoid', entry.scope, isPlain ? { words, exceptions: except } : undefined, {
        words: tokens,
        exceptions,
      });
    }
    case 'conditional':
      return readConditional(entry);
    case 'occurrence': {
      const { token, max, min } = entry;
      const limits = { most: String(max ?? ''), least: String(min ?? '') };
      const words = wordsOfAny(token);
      return form('most', entry.scope, words && { words, ...limits }, { words: [token], ...limits });
    }
    case 'repetition': {
      const { tokens, exceptions = [] } = entry;
      const except = allPlain(exceptions);
      const words = tokens.length === 1 && tokens[0] === anyWord ? [] : wordsOfAny(tokens.join('|'));
      const plain = words && except && { words, exceptions: except };
      return form('twice', entry.scope, plain, { words: tokens, exceptions });
    }
    case 'consistency': {
      const pairs = Object.entries(entry.either);
      const words = allPlain(pairs.flat());
      const plain = words && !entry.nonword;
      const read = pairs.map((_, at) => [words?.[2 * at] ?? '', words?.[2 * at + 1] ?? ''] as const);
      return form('either', entry.scope, plain ? { pairs: read } : undefined, { pairs });
    }
    case 'capitalization': {
      const { match, exceptions = [] } = entry;
      const except = allPlain(exceptions);
      const plain = match.startsWith('$') && except ? { match, exceptions: except } : undefined;
      return form('line', entry.scope, plain, { match, exceptions });
    }
    case 'metric': {
      const { formula, condition } = entry;
      const most = /^>\s*(\d{1,6})$/.exec(condition)?.[1];
      return form('measure', entry.scope, most === undefined ? undefined : { formula, most }, {
        formula,
        condition,
      });
    }
  }
}
