import { blank } from '@/lib/checks/mask';
import type { Fix } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import { removal } from '@/lib/checks/write-fix';
import type { EntryAction } from './entry';
import type { Passage } from './passage';
import { compilePattern } from './pattern';

/** Fills `$1`, `${1}`, `${name}`, `$0` and `$$`; a group that is not there stands for nothing. */
export function fillGroups(
  replacement: string,
  whole: string,
  groups: readonly (string | undefined)[],
  names: readonly string[] = [],
): string {
  return replacement.replace(/\$(?:(\$)|(\d{1,2})|\{(\w+)\})/g, (_mark, dollar, index, name) => {
    if (dollar !== undefined) return '$';
    const wanted: string = index ?? name;
    if (!/^\d+$/.test(wanted)) return groups[names.indexOf(wanted)] ?? '';
    return Number(wanted) === 0 ? whole : (groups[Number(wanted) - 1] ?? '');
  });
}

const words = /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+/gu;

/** Words in small letters, apart from each other: 'roadWorkAhead' becomes 'road work ahead'. */
const simple = (text: string): string =>
  (text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').match(words) ?? []).join(' ').toLowerCase();

const trimmed = (text: string, characters: string, start: boolean, end: boolean): string => {
  const all = Array.from(text);
  let from = 0;
  let to = all.length;
  while (start && from < to && characters.includes(all[from] ?? '')) from += 1;
  while (end && to > from && characters.includes(all[to - 1] ?? '')) to -= 1;
  return all.slice(from, to).join('');
};

function replacedByPattern(text: string, source: string, replacement: string): string | undefined {
  const pattern = compilePattern(source, { lines: false });
  if (!pattern.ok) return undefined;
  let written = '';
  let from = 0;
  for (const { at, groups } of pattern.find(text)) {
    written += text.slice(from, at[0]) + fillGroups(replacement, text.slice(...at), groups, pattern.names);
    from = at[1];
  }
  return written + text.slice(from);
}

function edited(text: string, [how, first, second]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  if (how === 'regex') return second === undefined ? undefined : replacedByPattern(text, first, second);
  if (how === 'trim') return trimmed(text, first, true, true);
  if (how === 'trim_left') return trimmed(text, first, true, false);
  if (how === 'trim_right') return trimmed(text, first, false, true);
  if (how === 'truncate') return first === '' ? undefined : text.split(first)[0];
  if (how === 'split') return first === '' ? undefined : text.split(first)[Number(second)];
  return undefined;
}

/** What an action makes of the words it is about; `choices` where its entry has them. [] where only the author can mend it. */
export function textsOf(
  { name, params = [] }: EntryAction,
  words: string,
  choices: readonly string[] = [],
): readonly string[] {
  if (name === 'replace') return params.length > 0 ? params : choices;
  if (name === 'remove') return [''];
  if (name === 'convert') return params[0] === 'simple' ? [simple(words)] : [];
  if (name !== 'edit') return [];
  const text = edited(words, params)?.trim();
  return text === undefined ? [] : [text];
}

/** The fixes of one finding, in the offsets of what its rule sees; none for words that are a link or no part of the post. */
export function fixesFor(passage: Passage, [start, end]: Span, texts: readonly string[]): readonly Fix[] {
  const words = passage.text.slice(start, end);
  if (passage.media !== undefined || words.includes(blank)) return [];
  return [...new Set(texts)]
    .filter((text) => text !== words)
    .map((text) => {
      if (text !== '') return { text };
      const { at = [start, end], ...fix } = removal(passage, [start, end]);
      return { ...fix, at: [at[0] + passage.from, at[1] + passage.from] as const };
    });
}
