export { diagnose } from './diagnose';
export type { BoxFacts, Diagnostics, ElementFacts, SelectorFacts } from './diagnostics';
