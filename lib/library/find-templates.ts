import { type FoldedTemplate, foldTemplate, foldWords } from './fold-template';
import type { Category, Template, TemplateSummary } from './template';

const order: readonly Category[] = ['emergency', 'service', 'meeting', 'community'];

/** Templates that have every word of the query, best first; an empty query gives all, by category and then by title. */
export function findTemplates(
  templates: readonly Template[],
  query: string,
  /** `YYYY-MM-DD`. */
  today: string,
): TemplateSummary[] {
  const words = foldWords(query).slice(0, 12);
  const found = templates
    .filter(({ status }) => status === 'approved')
    .map((template) => ({ template, score: score(foldTemplate(template), words) }))
    .filter((candidate) => candidate.score > 0);
  found.sort((a, b) => b.score - a.score || compare(a.template, b.template));
  return found.map(({ template }) => summarize(template, today));
}

/** The higher the better; 0 when a word is nowhere. */
function score(folded: FoldedTemplate, words: readonly string[]): number {
  let sum = 1;
  for (const word of words) {
    const points = wordScore(folded, word);
    if (!points) return 0;
    sum += points;
  }
  return words.length > 1 && folded.title.includes(words.join(' ')) ? sum + 40 : sum;
}

function wordScore({ titleWords, nameWords, bodyWords, all }: FoldedTemplate, word: string): number {
  if (titleWords.includes(word)) return 30;
  if (titleWords.some((other) => other.startsWith(word))) return 24;
  if (nameWords.includes(word)) return 20;
  if (nameWords.some((other) => other.startsWith(word))) return 16;
  if (bodyWords.some((other) => other.startsWith(word))) return 8;
  if (word.length > 2 && all.includes(word)) return 4;
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (slips && titleWords.some((other) => isMistyped(word, other, slips))) return 12;
  return slips && nameWords.some((other) => isMistyped(word, other, slips)) ? 6 : 0;
}

/** Whether a typed word becomes the other, or its beginning, by a few letters changed, left out, added or swapped. */
export function isMistyped(typed: string, meant: string, slips: number): boolean {
  if (typed[0] !== meant[0] || typed.length > meant.length + slips) return false;
  let before: number[] = [];
  let row = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let at = 1; at <= typed.length; at++) {
    const next = [at];
    for (let to = 1; to <= meant.length; to++) {
      const same = typed[at - 1] === meant[to - 1];
      let cost = Math.min((row[to - 1] ?? 0) + (same ? 0 : 1), (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1);
      if (at > 1 && to > 1 && typed[at - 1] === meant[to - 2] && typed[at - 2] === meant[to - 1])
        cost = Math.min(cost, (before[to - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > slips) return false;
    before = row;
    row = next;
  }
  return Math.min(...row.slice(Math.max(1, typed.length - slips))) <= slips;
}

function compare(a: Template, b: Template): number {
  return (
    order.indexOf(a.category) - order.indexOf(b.category) ||
    byText(a.pair, b.pair) ||
    byText(a.language, b.language) ||
    byText(a.id, b.id)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function summarize(template: Template, today: string): TemplateSummary {
  const { id, title, category, language, reviewBy } = template;
  const { preview } = foldTemplate(template);
  return { id, title, category, language, preview, reviewDue: reviewBy < today };
}
