import { guessColumns } from './guess-columns';
import type { PlannedPost } from './planned-post';
import { plannedPosts } from './planned-posts';
import { readTable } from './read-table';

type Facts = Parameters<typeof plannedPosts>[2];

/** Posts as people paste them: a table whose first row names the column with the posts, else texts with an empty line between. */
export function readBenchPosts(input: string, facts: Facts): readonly PlannedPost[] {
  const [first = ''] = input.trimStart().split(/\r\n|\r|\n/, 1);
  if (/[,;\t]/.test(first)) {
    const read = readTable(input);
    const guess = read.ok ? guessColumns(read.table) : undefined;
    if (read.ok && guess?.sure) return plannedPosts(read.table, guess.columns, facts);
  }
  return input
    .replace(/^\uFEFF/, '')
    .split(/(?:\r\n|\r|\n)[^\S\n]*(?:\r\n|\r|\n)\s*/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text }));
}
