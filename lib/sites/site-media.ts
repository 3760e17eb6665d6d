import type { Texts } from '@/lib/checks/texts';

/** Where attachments stand on a page; what they are called is in many languages, what they are made of in one. */
interface Shown {
  /**
   * Whatever stands in the same part of the page as a box and its attachments: the smallest block with both bounds the
   * post. Left out, the site's frame does.
   */
  readonly beside?: string;
  /** Whether several boxes are versions of one post, so that what is attached belongs to each of them. */
  readonly shared?: true;
  /** Selects each attachment within the post. */
  readonly item: string;
  /** Selects what plays: an attachment itself or something in it. */
  readonly video?: string;
  /** The longest description the site takes, characters. */
  readonly longest?: number;
}

/** A described picture bears a badge and its description; one link leads to the descriptions of all. */
export interface BadgeMedia extends Shown {
  readonly way: 'badge';
  /** Selects, within an attachment, what may be the badge. */
  readonly badge: string;
  /** What the badge of a described picture says. */
  readonly badgeText: string;
  /** Selects the words of the link that leads to descriptions. */
  readonly control: string;
  /** What they are, in small letters, while a description is missing; in a language not listed nothing is claimed. */
  readonly missing: readonly string[];
}

/** Each attachment has a control of its own that shows whether there is a description, but not the description. */
export interface MarkMedia extends Shown {
  readonly way: 'mark';
  /** Selects, within an attachment, the control that leads to its description. */
  readonly control: string;
  /** Selects what stands in an attachment whose description is missing. */
  readonly missing: string;
  /** Selects what stands in one that has a description; where neither stands, nothing is claimed. */
  readonly described: string;
}

/** Attachments can be counted, and no more is known of them. */
export interface CountedMedia extends Shown {
  readonly way: 'counted';
  /** How a person gets to the descriptions. */
  readonly where?: Texts;
}

/** The site takes no descriptions: what a picture says must be said in the text. */
export interface WordsOnlyMedia extends Shown {
  readonly way: 'words-only';
}

/** How attachments and their descriptions show beside a site's compose box. */
export type SiteMedia = BadgeMedia | MarkMedia | CountedMedia | WordsOnlyMedia;
