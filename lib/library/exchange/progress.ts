/** Told of how much is done, at most ten times a second and at the end. */
export type OnProgress = (done: number, of: number) => void;

/** Makes the counter of a job of `of` steps. */
export function createProgress(of: number, told: OnProgress, now: () => number): (steps: number) => void {
  let done = 0;
  let last = Number.NEGATIVE_INFINITY;
  return (steps) => {
    done += steps;
    if (done < of && now() - last < 100) return;
    last = now();
    told(done, of);
  };
}

/** A list in pieces of at most `size`. */
export function piecesOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
  return pieces;
}
