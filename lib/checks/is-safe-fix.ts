import type { IssueFix } from './report';
import type { Rule } from './rule';

/** Letters and figures in their order, whatever their case, their accents and the marks between them; 5:00 is 5. */
const spelling = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(\d):00(?!\d)/g, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/**
 * Whether the fix of a finding may be made along with others at one press: the rule says so, there is but one way to
 * mend it, and the words read the same before and after, so that no sense can be lost.
 * @param text the post the fixes are for
 */
export function isSafeFix(rule: Rule, fixes: readonly IssueFix[], text: string): boolean {
  const [fix, ...others] = fixes;
  if (!rule.safe || fix === undefined || others.length > 0) return false;
  return spelling(text.slice(...fix.at)) === spelling(fix.text);
}
