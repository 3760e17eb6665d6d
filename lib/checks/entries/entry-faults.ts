import type { Texts } from '@/lib/checks/texts';
import type { StyleEntry } from './entry';
import { existenceTokens } from './existence';
import { readFormula } from './formula';
import { compilePattern, type PatternOptions } from './pattern';
import { countNames } from './text-counts';

/** A part of an entry that is not run, and why. */
export interface EntryFault {
  readonly part: string;
  readonly why: Texts;
}

const noFormula: Texts = {
  en: 'This formula cannot be read, or names something we do not count.',
  es: 'Esta fórmula no se puede leer o nombra algo que no contamos.',
};

/** A pattern and how it is read. */
interface Written {
  readonly source: string;
  readonly options: PatternOptions;
}

/** The patterns of an entry: those it finds by, and those it lets pass by. */
function patternsOf(entry: StyleEntry): { must: readonly Written[]; may: readonly Written[] } {
  const { ignoreCase = false } = entry;
  const each = (sources: readonly string[], options: PatternOptions): Written[] =>
    sources
      .filter((source) => source.trim() !== '')
      .map((source) => ({ source, options: { ignoreCase, ...options } }));
  const may = 'exceptions' in entry ? each(entry.exceptions ?? [], { ignoreCase: false, word: true }) : [];
  switch (entry.type) {
    case 'existence': {
      const { tokens, options } = existenceTokens(entry);
      return { must: each(tokens, options), may };
    }
    case 'substitution':
      return { must: each(Object.keys(entry.swap), { word: !entry.nonword }), may };
    case 'occurrence':
      return { must: each([entry.token], { lines: false }), may };
    case 'repetition':
      return { must: each(entry.tokens, {}), may };
    case 'consistency':
      return { must: each(Object.entries(entry.either).flat(), { word: !entry.nonword }), may };
    case 'conditional':
      return { must: each([entry.first, entry.second], { lines: false }), may };
    case 'capitalization':
      return { must: entry.match.startsWith('$') ? [] : each([entry.match], { lines: false }), may };
    case 'metric':
      return { must: [], may };
  }
}

const plain = /^[^\\^$.|?*+()[\]{}]*$/;

const isCounted = (text: string, given = ''): boolean => {
  const formula = readFormula(`${given} ${text}`);
  return formula !== undefined && [...formula.names].every((name) => name === given || countNames.has(name));
};

/** What of an entry is not run, and whether enough of it is left to find anything. */
export interface Judged {
  readonly faults: readonly EntryFault[];
  readonly runs: boolean;
}

/** Judges the patterns and formulas of an entry. */
export function judgeEntry(entry: StyleEntry): Judged {
  if (entry.type === 'metric') {
    const parts = [
      ...(isCounted(entry.formula) ? [] : [entry.formula]),
      ...(isCounted(entry.condition, 'result') ? [] : [entry.condition]),
    ];
    const faults = parts.map((part) => ({ part, why: noFormula }));
    return { faults, runs: faults.length === 0 };
  }
  const { must, may } = patternsOf(entry);
  const faultsOf = (patterns: readonly Written[]): EntryFault[] =>
    patterns.flatMap(({ source, options }) => {
      if (plain.test(source)) return [];
      const pattern = compilePattern(source, options);
      return pattern.ok ? [] : [{ part: source, why: pattern.why }];
    });
  const serious = faultsOf(must);
  const needsAll = entry.type === 'conditional' || entry.type === 'capitalization';
  const runs = serious.length === 0 ? needsAll || must.length > 0 : !needsAll && serious.length < must.length;
  return { faults: [...serious, ...faultsOf(may)], runs };
}
