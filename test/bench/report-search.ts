import { figure } from './report.ts';
import type { SearchCost } from './search.ts';

/** What finding one of thousands of templates costs. */
export const reportSearch = (cost: SearchCost): string => `
Finding one of ${cost.templates.toLocaleString('en-US')} templates on the library page

a search        ${figure(cost.search)} ms (median), ${figure(cost.slowest)} ms (slowest)
after each key  ${figure(cost.keystroke)} ms (median), ${figure(cost.slowestKeystroke)} ms (slowest)
a mistyped one  ${figure(cost.mistyped)} ms
one changed     ${figure(cost.change)} ms, taken in and found
all read once   ${figure(cost.reading)} ms, in small pieces while the page is used
sorted          ${figure(cost.sort)} ms
narrowed        ${figure(cost.filter)} ms
`;
