import type { Contender } from './peers.ts';

/** The middle one of some figures. */
export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How long one check takes, ms: the median of several rounds, after some that do not count. */
export async function timeOf(
  { check }: Contender,
  textOf: (round: number) => string,
  rounds: number,
): Promise<number> {
  const warm = Math.max(2, rounds);
  const times: number[] = [];
  for (let round = 0; round < warm + rounds; round += 1) {
    const text = textOf(round);
    const start = performance.now();
    await check(text);
    if (round >= warm) times.push(performance.now() - start);
  }
  return median(times);
}
