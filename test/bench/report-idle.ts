import type { Idle } from './idle.ts';
import { figure, table } from './report.ts';

/** What Plainpost costs a page on which nobody writes. */
export function reportIdle({ insertions, rows, sentinel }: Idle): string {
  const head = ['', 'script without', 'with', 'ratio', 'all work without', 'with', 'ratio'];
  const lines = rows.map(({ after, without, own, ratio }) => [
    after,
    ...[`${figure(without.script)} ms`, `${figure(own.script)} ms`, `${figure(ratio.script)}×`],
    ...[`${figure(without.task)} ms`, `${figure(own.task)} ms`, `${figure(ratio.task)}×`],
  ]);
  return `
What ${insertions.toLocaleString('en-US')} insertions into a timeline cost the page, without Plainpost and with it (median)

${table(head, lines)}

On every page of a site: ${figure(sentinel.bytes / 1000)} kB of script, which runs for ${figure(sentinel.perPage)} ms as the page begins
`;
}
