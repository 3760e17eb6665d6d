const running = new WeakMap<object, Promise<unknown>>();

/** Runs one look for an owner at a time: who asks while it runs gets what it gives. Other pages wait for their turn. */
export function oneAtATime<Value>(owner: object, work: () => Promise<Value>): Promise<Value> {
  const already = running.get(owner);
  if (already) return already as Promise<Value>;
  const run = turn(work).finally(() => running.delete(owner));
  running.set(owner, run);
  return run;
}

/** Where the browser knows locks, no two pages look at once. */
const turn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  globalThis.navigator?.locks === undefined
    ? work()
    : (navigator.locks.request('plainpost-look', work) as Promise<Value>);
