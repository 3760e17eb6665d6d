/** Lets the page answer between two long pieces of work. Never inside a transaction, which would end by it. */
export const breath = (): Promise<void> => new Promise((turn) => setTimeout(turn));
