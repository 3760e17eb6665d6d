/** What tests without a view have at hand of the library. */

export { applyImport, planImport, readIncoming, recordOf } from '../../lib/library/exchange/index.ts';
export * from '../../lib/library/index.ts';
