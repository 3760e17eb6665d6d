import type { Span } from '@/lib/checks';
import type { Texts } from '@/lib/checks/texts';

/** What two language versions of one text may differ in. */
export type DifferenceKind =
  | 'number'
  | 'date'
  | 'time'
  | 'phone'
  | 'link'
  | 'hashtag'
  | 'slot'
  | 'part'
  | 'block'
  | 'field'
  | 'variant'
  | 'drill';

/** Words of one version that the other lacks or says otherwise. */
export interface Words {
  readonly words: string;
  /** UTF-16 offsets in the body, or in the variant for `site`; left out for what stands in neither. */
  readonly at?: Span;
}

/** What one language version of a text has and another has not, or has otherwise. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** 'faint' where the versions may well differ on purpose. */
  readonly weight: 'clear' | 'faint';
  /** The two templates' ids; the first is the one others are compared with. */
  readonly ids: readonly [string, string];
  /** What each of them says; undefined for one that says nothing of the kind. */
  readonly says: readonly [Words | undefined, Words | undefined];
  /** The site whose variants differ; left out for the body. */
  readonly site?: string;
  /** One sentence for a person. */
  readonly why: Texts;
}

/** A difference before it is told of which two templates. */
export type Found = Omit<Difference, 'ids'>;
