/**
 * What the database answers, unless it takes too long: an upgrade that another tab blocks never settles, and a person
 * must not wait for it.
 * @param patience ms
 */
export function inTime<Value>(promise: PromiseLike<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database did not answer in time.')), patience);
    promise.then(resolve, reject).then(() => clearTimeout(timer));
  });
}
