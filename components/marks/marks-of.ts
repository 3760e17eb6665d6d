import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import type { Span } from '@/lib/checks/span';
import type { Remark } from '@/lib/session';

/** Every way a mark can look; a later one is drawn over an earlier one. */
export const looks = [
  'over',
  'noted',
  'pointed',
  'suggestion',
  'warning',
  'error',
] as const satisfies readonly (Severity | 'over' | 'noted' | 'pointed')[];
export type Look = (typeof looks)[number];

/** One stretch of the text to mark. */
export interface Mark {
  readonly look: Look;
  readonly at: Span;
}

/**
 * The marks of issues: words only, since what concerns the post as a whole is said in the sidebar.
 * @param pointed the issue the person looks at
 */
export function marksOf(issues: readonly Issue[], pointed: string | undefined): readonly Mark[] {
  return issues
    .filter(({ about }) => about === 'words')
    .flatMap(({ rule, severity, key, at }): Mark[] => [
      // What is over a site's limit is a stretch, not a word: tinted only, so that the words in it stay readable.
      { look: rule === 'length-limit' ? 'over' : severity, at },
      ...(key === pointed ? [{ look: 'pointed', at } as const] : []),
    ]);
}

/** The marks of what reviewers say of single words. */
export const marksOfRemarks = (
  remarks: readonly (Remark & { readonly at: Span })[],
  pointed: string | undefined,
): readonly Mark[] =>
  remarks.flatMap(({ key, at }): Mark[] => [
    { look: 'noted', at },
    ...(key === pointed ? [{ look: 'pointed', at } as const] : []),
  ]);
