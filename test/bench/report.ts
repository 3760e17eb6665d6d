import type { Size } from './size.ts';

/** What was measured of one contender. */
export interface Result {
  readonly name: string;
  /** ms a check, by the length of the text in UTF-16 units. */
  readonly times: Readonly<Record<string, number>>;
  /** Time at 10,000 units over the time at 5,000. */
  readonly growth: number;
  /** ms for a text of 5,000 units that was just checked, with one word changed. */
  readonly recheck: number;
  /** A fresh process, from import to the first result. */
  readonly cold: { readonly ms: number; readonly mb: number };
  readonly size?: Size;
}

/** A figure as short as it may be. */
export const figure = (value: number): string =>
  value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en-US');
const ratio = (peer: number, own: number): string => `${figure(peer / own)}×`;

/** Rows of figures as a table of plain text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [head, ...rows].map(line).join('\n');
}

/** The figures as two tables: how long each takes, and how many times as long as Plainpost. */
export function report(results: readonly Result[]): string {
  const [own] = results;
  if (own === undefined) return '';
  const lengths = Object.keys(own.times);
  const head = [
    '',
    ...lengths.map((length) => `${Number(length).toLocaleString('en-US')} chars`),
    'one word of 5,000',
    'cold start',
  ];
  const of = ({ times, recheck, cold }: Result): number[] => [
    ...lengths.map((length) => times[length] ?? 0),
    recheck,
    cold.ms,
  ];
  const ownTimes = of(own);
  const times = results.map((one) => [one.name, ...of(one).map((value) => `${figure(value)} ms`)]);
  const ratios = results
    .slice(1)
    .map((one) => [one.name, ...of(one).map((value, index) => ratio(value, ownTimes[index] ?? 1))]);
  const others = results.map(({ name, growth, cold, size }) => [
    name,
    figure(growth),
    `${figure(cold.mb)} MB`,
    size ? `${figure(size.minified / 1000)} kB` : '–',
    size ? `${figure(size.gzip / 1000)} kB` : '–',
  ]);
  return `
Time of one check (median; each text is new to the engine)

${table(head, times)}

As many times Plainpost's

${table(head, ratios)}

When the text doubles, memory and size

${table(['', 'time at 2n / n', 'memory', 'minified', 'gzip'], others)}
`;
}
