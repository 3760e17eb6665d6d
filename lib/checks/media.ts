/** A description's text, '' where there is none; or that the site does not let us know. */
export type AltText = string | { readonly knowable: false };

/** What is attached to a post. */
export interface Attachment {
  readonly kind: 'image' | 'gif' | 'video' | 'audio' | 'document';
  readonly alt: AltText;
  /** Where it is known. */
  readonly fileName?: string;
}

/** Whether a description cannot be read on this site, so that only a person can look. */
export const isUnknowable = (alt: AltText): alt is { readonly knowable: false } => typeof alt !== 'string';
