/** A description that the site does not let us read. */
export interface UnreadAlt {
  readonly knowable: false;
  /**
   * 'there': the page or a person said that there is one; 'asked': a person is being asked where the post is written.
   * Left out, nobody knows and nobody is asked.
   */
  readonly status?: 'there' | 'asked';
}

/** A description's text, '' where there is none; or that the site does not let us know. */
export type AltText = string | UnreadAlt;

/** What is attached to a post. */
export interface Attachment {
  readonly kind: 'image' | 'gif' | 'video' | 'audio' | 'document';
  readonly alt: AltText;
  /** Where it is known. */
  readonly fileName?: string;
}

/** Whether a description cannot be read on this site, so that only a person can look. */
export const isUnknowable = (alt: AltText): alt is UnreadAlt => typeof alt !== 'string';

/** Whether there is a description, as far as anybody knows. */
export const isThere = (alt: AltText): boolean =>
  isUnknowable(alt) ? alt.status === 'there' : alt.trim() !== '';
