/** The most plays it is worth: each takes seconds. */
const worth = 120;

/**
 * Leaves out of a script what it does damage without, in ever smaller pieces (delta debugging).
 * @param damages plays a script and gives what went wrong, undefined where nothing did
 */
export async function shorten<Step>(
  script: readonly Step[],
  damages: (script: readonly Step[]) => Promise<string | undefined>,
): Promise<{ readonly script: readonly Step[]; readonly damage?: string }> {
  let best = script;
  let damage = await damages(script);
  let plays = 1;
  // What does not happen again cannot be made shorter, and is told as it was.
  if (damage === undefined) return { script };
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = best.length - size; from >= 0; from -= size) {
      const shorter = [...best.slice(0, from), ...best.slice(from + size)];
      if (shorter.length === 0 || plays >= worth) continue;
      plays += 1;
      const still = await damages(shorter);
      if (still === undefined) continue;
      best = shorter;
      damage = still;
    }
  }
  return { script: best, damage };
}
