import { figure } from './report.ts';
import type { TypingCost } from './typing.ts';

/** What typing costs with Plainpost beside it. */
export const reportTyping = (costs: readonly TypingCost[]): string => `
Typing in a site's own editor

${costs
  .map(
    ({ characters, mark, script: { own, without } }) =>
      `${characters.toLocaleString('en-US')} characters
  key to mark     ${figure(mark.median)} ms (median), ${figure(mark.p95)} ms (95th percentile)
  scripts a key   ${figure(own.median)} ms (median), ${figure(own.p95)} ms (95th percentile); the page alone ${figure(without.median)} and ${figure(without.p95)} ms`,
  )
  .join('\n')}
`;
