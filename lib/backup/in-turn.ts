/** Does something while no page and no worker of the extension does the same. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request('backup', work);
}
