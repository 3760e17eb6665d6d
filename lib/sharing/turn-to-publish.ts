const last = new WeakMap<object, Promise<unknown>>();

/** Lets one publication of an owner run at a time; the next waits for it. Other pages wait for their turn too. */
export function turnToPublish<Value>(owner: object, work: () => Promise<Value>): Promise<Value> {
  const run = (last.get(owner) ?? Promise.resolve()).then(() => turn(work));
  last.set(
    owner,
    run.catch(() => {}),
  );
  return run;
}

/** Where the browser knows locks, no two pages publish at once. */
const turn = <Value>(work: () => Promise<Value>): Promise<Value> =>
  globalThis.navigator?.locks === undefined
    ? work()
    : (navigator.locks.request('plainpost-publish', work) as Promise<Value>);
