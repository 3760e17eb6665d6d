/** A formula over named counts, ready to be worked out; a name without a count is 0. */
export interface Formula {
  readonly value: (counts: Readonly<Record<string, number>>) => number;
  readonly names: ReadonlySet<string>;
  /** It divides: it measures a share or a mean, which a short text says nothing of. */
  readonly divides: boolean;
}

type Value = Formula['value'];

const functions: Readonly<Record<string, (...values: readonly number[]) => number>> = {
  sqrt: (a = 0) => Math.sqrt(a),
  pow: (a = 0, b = 0) => a ** b,
  abs: (a = 0) => Math.abs(a),
  floor: (a = 0) => Math.floor(a),
  ceil: (a = 0) => Math.ceil(a),
  round: (a = 0) => Math.round(a),
  log: (a = 0) => Math.log(a),
  log10: (a = 0) => Math.log10(a),
  log2: (a = 0) => Math.log2(a),
  exp: (a = 0) => Math.exp(a),
  min: (...values) => Math.min(...values),
  max: (...values) => Math.max(...values),
};

const binary: Readonly<Record<string, readonly [rank: number, work: (a: number, b: number) => number]>> = {
  '||': [1, (a, b) => (a !== 0 || b !== 0 ? 1 : 0)],
  '&&': [2, (a, b) => (a !== 0 && b !== 0 ? 1 : 0)],
  '==': [3, (a, b) => (a === b ? 1 : 0)],
  '!=': [3, (a, b) => (a !== b ? 1 : 0)],
  '<': [4, (a, b) => (a < b ? 1 : 0)],
  '<=': [4, (a, b) => (a <= b ? 1 : 0)],
  '>': [4, (a, b) => (a > b ? 1 : 0)],
  '>=': [4, (a, b) => (a >= b ? 1 : 0)],
  '+': [5, (a, b) => a + b],
  '-': [5, (a, b) => a - b],
  '*': [6, (a, b) => a * b],
  '/': [6, (a, b) => a / b],
  '%': [6, (a, b) => a % b],
};

const token = /\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?|\.\d+|[A-Za-z_][\w.]*|\|\||&&|[=!<>]=|[-+*/%<>(),!])/y;
const longest = 2_000;
const deepest = 60;

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  const source = text.trimEnd();
  if (source.length > longest) return undefined;
  token.lastIndex = 0;
  for (let at = 0; at < source.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(source)?.[1];
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens;
}

/** Stands for 'this cannot be read', on the way out of the reading. */
const broken = Symbol('broken');

/** Reads Vale's arithmetic: numbers, counts, + - * / %, comparisons, brackets and a few functions; undefined where it is none. */
export function readFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const names = new Set<string>();
  let at = 0;
  const take = (wanted: string): boolean => {
    if (tokens[at] !== wanted) return false;
    at += 1;
    return true;
  };

  const readCall = (name: string, depth: number): Value => {
    const work = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (work === undefined) throw broken;
    const values: Value[] = [];
    do values.push(read(1, depth + 1));
    while (take(','));
    if (!take(')')) throw broken;
    return (counts) => work(...values.map((value) => value(counts)));
  };

  const readOne = (depth: number): Value => {
    if (depth > deepest) throw broken;
    const first = tokens[at];
    at += 1;
    if (first === '(') {
      const inner = read(1, depth + 1);
      if (!take(')')) throw broken;
      return inner;
    }
    if (first === '-' || first === '+' || first === '!') {
      const inner = readOne(depth + 1);
      if (first === '+') return inner;
      return first === '-' ? (counts) => -inner(counts) : (counts) => (inner(counts) === 0 ? 1 : 0);
    }
    if (first === undefined) throw broken;
    if (/^[\d.]/.test(first)) return () => Number(first);
    if (!/^[A-Za-z_]/.test(first)) throw broken;
    if (take('(')) return readCall(first.replace(/^math\./, ''), depth);
    const name = first.replaceAll('.', '_');
    names.add(name);
    return (counts) => (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0);
  };

  const read = (rank: number, depth: number): Value => {
    let left = readOne(depth);
    for (;;) {
      const sign = tokens[at] ?? '';
      const [own, work] = Object.hasOwn(binary, sign) ? (binary[sign] ?? []) : [];
      if (own === undefined || work === undefined || own < rank) return left;
      at += 1;
      const [before, right] = [left, read(own + 1, depth + 1)];
      left = (counts) => work(before(counts), right(counts));
    }
  };

  try {
    const value = read(1, 0);
    return at === tokens.length ? { value, names, divides: tokens.includes('/') } : undefined;
  } catch (error) {
    if (error === broken) return undefined;
    throw error;
  }
}
