/** The four folders in an agency's folder, all of them flat. */
export const folderNames = ['library', 'review', 'drafts', 'records'] as const;

/** One of the four folders in an agency's folder. */
export type FolderName = (typeof folderNames)[number];
