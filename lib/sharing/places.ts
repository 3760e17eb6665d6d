/** Where things lie in the agency's folder; all four parts are flat. */
export const places = {
  /** Only leads write here. */
  library: 'library/',
  /** Reviewers and leads write here: answers. */
  review: 'review/',
  /** Everybody with a login writes here: drafts that were sent for review, and who asks to be listed. */
  drafts: 'drafts/',
  /** Everybody with a login writes here: heads of the chains of evidence. */
  records: 'records/',
  pointer: 'library/pointer.jws',
} as const;

/** Where a document of a library lies, by its hash. */
export const documentPlace = (hash: string): string => `library/${hash}.json`;
