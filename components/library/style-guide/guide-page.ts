import type { GuideDesk } from './use-guide';

/** What a page of the style guide works on, and the rest of its address. */
export interface GuidePageGiven {
  readonly guide: GuideDesk;
  readonly rest: readonly string[];
}
