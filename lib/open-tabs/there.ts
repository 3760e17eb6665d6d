/** What the sentinel of a page is asked: it says that it is there, and has the composer loaded for a box that waits. */
export interface AreYouThere {
  readonly name: 'areYouThere';
}

export const areYouThere: AreYouThere = { name: 'areYouThere' };

export const isAreYouThere = (message: unknown): boolean =>
  (message as AreYouThere | null | undefined)?.name === areYouThere.name;
