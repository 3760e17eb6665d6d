/** How attachments show in a site's compose box; what they are called is in many languages, what they are made of in one. */
export interface SiteMedia {
  /** Whatever stands in the same part of the page as a box and its attachments: the smallest block with both is the post. */
  readonly beside: string;
  /** Selects each attachment within the post. */
  readonly item: string;
  /** Selects what shows inside an attachment that plays. */
  readonly video: string;
  /** Selects, within an attachment, what carries its description in `aria-label` once there is one. */
  readonly badge: string;
  /** What the badge of a described picture says. */
  readonly badgeText: string;
  /** Selects the link that leads to descriptions. */
  readonly altLabel: string;
  /** What that link says, in small letters, while a description is missing; in a language not listed nothing is claimed. */
  readonly altMissing: readonly string[];
}
