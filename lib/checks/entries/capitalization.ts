import { fixesFor, textsOf } from './action';
import type { CapitalizationEntry } from './entry';
import { readMessage } from './entry-message';
import type { Look } from './entry-rule';
import { inTitleCase, withCapital } from './in-title-case';
import { createPassage } from './passage';
import { compilePattern } from './pattern';
import { createTokens, type Tokens } from './tokens';

interface Case {
  readonly complies: boolean;
  /** How it should be written; left out where that cannot be known. */
  readonly expected?: string;
}

type Judge = (line: string) => Case;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly excepted: boolean;
}

const wordPattern = /[\p{N}\p{L}*]+\S*/gu;

/** The words of a line, an exception of several words counting as one. */
function partsOf(line: string, exceptions: Tokens): Part[] {
  const found = exceptions.find(createPassage(line, 0)).map(({ at }) => ({
    text: line.slice(...at),
    start: at[0],
    excepted: true,
  }));
  const parts: Part[] = [...found];
  for (const { 0: text, index } of line.matchAll(wordPattern)) {
    if (!found.some((one) => one.start < index + text.length && index < one.start + one.text.length)) {
      parts.push({ text, start: index, excepted: false });
    }
  }
  return parts.sort((a, b) => a.start - b.start);
}

const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Rewrites a line word by word, and says what share of the words stay as they are. */
function judgeWords(
  line: string,
  parts: readonly Part[],
  wanted: (part: Part, index: number) => string,
  stays: (part: Part, wanted: string, index: number) => boolean,
): { share: number; expected: string } {
  let expected = '';
  let from = 0;
  let good = 0;
  for (const [index, part] of parts.entries()) {
    const text = part.excepted || isUpper(part.text) ? part.text : wanted(part, index);
    if (text === part.text || stays(part, text, index)) good += 1;
    expected += line.slice(from, part.start) + text;
    from = part.start + part.text.length;
  }
  return { share: parts.length === 0 ? 1 : good / parts.length, expected: expected + line.slice(from) };
}

function judgeTitle(entry: CapitalizationEntry, exceptions: Tokens, threshold: number): Judge {
  const style = entry.style ?? 'AP';
  return (line) => {
    const parts = partsOf(line, exceptions);
    const edge = (index: number) =>
      index === 0 || index === parts.length - 1 || (parts[index - 1]?.text.endsWith(':') ?? false);
    const wanted = ({ text }: Part, index: number) => inTitleCase(text, edge(index), style);
    const { share, expected } = judgeWords(line, parts, wanted, () => false);
    return { complies: share > threshold, expected };
  };
}

function judgeSentence(entry: CapitalizationEntry, exceptions: Tokens, threshold: number): Judge {
  const { indicators = [] } = entry;
  return (line) => {
    const parts = partsOf(line.replace(/[?!.:]+$/, ''), exceptions);
    const follows = (index: number) =>
      indicators.some(
        (indicator) => indicator !== '' && (parts[index - 1]?.text.endsWith(indicator) ?? false),
      );
    // Only the first part of “Top-level” and “City's” counts.
    const head = (text: string) => /^[^-'’]*/.exec(text)?.[0] ?? text;
    const wanted = ({ text }: Part, index: number) => {
      const first = head(text);
      if (isUpper(first) || follows(index)) return text;
      return (
        (index === 0 ? withCapital(first.toLowerCase()) : first.toLowerCase()) + text.slice(first.length)
      );
    };
    const { share, expected } = judgeWords(line, parts, wanted, () => false);
    const first = parts[0];
    const opens = first === undefined || expected.startsWith(first.text, first.start);
    return { complies: opens && share > threshold, expected };
  };
}

function judgePattern(source: string): Judge | undefined {
  const pattern = compilePattern(source, { lines: false });
  return pattern.ok ? (line) => ({ complies: pattern.find(line, 1).length > 0 }) : undefined;
}

function createJudge(entry: CapitalizationEntry, exceptions: Tokens): Judge | undefined {
  const threshold = entry.threshold || 0.8;
  if (entry.match === '$title') return judgeTitle(entry, exceptions, threshold);
  if (entry.match === '$sentence') return judgeSentence(entry, exceptions, threshold);
  if (entry.match === '$lower') return (line) => ({ complies: line === line.toLowerCase() });
  if (entry.match === '$upper') return (line) => ({ complies: isUpper(line) });
  return judgePattern(entry.match);
}

/** Finds lines whose capital letters are not as they should be. */
export function lookForCapitalization(entry: CapitalizationEntry): Look | undefined {
  const words = [...(entry.exceptions ?? [])].sort((a, b) => b.length - a.length);
  const exceptions = createTokens(words, { word: true });
  const judge = createJudge(entry, exceptions);
  if (judge === undefined) return undefined;
  const byCase = entry.match === '$title' || entry.match === '$sentence';
  const { prefix = '', action } = entry;
  const { fill } = readMessage(entry.message);
  return {
    covers: 'sentence',
    *find(passage) {
      const skipped = prefix !== '' && passage.text.startsWith(prefix) ? prefix.length : 0;
      const start = passage.text.length - passage.text.slice(skipped).trimStart().length;
      const line = passage.text.slice(start).trimEnd();
      if (!/\p{L}/u.test(line)) return;
      const { complies, expected } = judge(line);
      const excepted = !byCase && exceptions.find(createPassage(line, 0), 1).length > 0;
      if (complies || excepted) return;
      const at = [start, start + line.length] as const;
      const texts =
        action === undefined ? [] : textsOf(action, line, expected === undefined ? [] : [expected]);
      yield { at, parameters: fill(line, expected ?? entry.match), fixes: fixesFor(passage, at, texts) };
    },
  };
}
