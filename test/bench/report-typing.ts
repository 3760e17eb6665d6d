import { figure } from './report.ts';
import type { Spread, TypingCost } from './typing.ts';

const shares = ['median', 'p95', 'p99'] as const;

/** The middle, and what one key in twenty and one in a hundred take longer than. */
const figures = (of: (share: keyof Spread) => number): string =>
  shares.map((share) => figure(of(share))).join(' / ');

/** With Plainpost, without it, and what the one is more than the other. */
const compared = ({ own, without }: TypingCost['block']): string =>
  `${figures((share) => own[share])} ms; the page alone ${figures((share) => without[share])}, difference ${figures((share) => own[share] - without[share])}`;

/** What typing costs with Plainpost beside it. */
export const reportTyping = (costs: readonly TypingCost[]): string => `
Typing in a site's own editor

${costs
  .map(
    ({ characters, mark, script: { own, without }, block, work }) =>
      `${characters.toLocaleString('en-US')} characters
  key to mark     ${figure(mark.median)} ms (median), ${figure(mark.p95)} ms (95th percentile)
  scripts a key   ${figure(own.median)} ms (median), ${figure(own.p95)} ms (95th percentile); the page alone ${figure(without.median)} and ${figure(without.p95)} ms
  longest block   ${compared(block)} (median / 95th / 99th percentile of the keys)
  of it at work   ${compared(work)}`,
  )
  .join('\n')}
`;
