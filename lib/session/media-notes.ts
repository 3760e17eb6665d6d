import type { AltText, Attachment } from '@/lib/checks';
import { isThere, isUnknowable } from '@/lib/checks/media';
import type { SiteMedia } from '@/lib/sites';
import type { SeenAttachment } from './seen-attachment';

/** How many attachments a check takes; those of a longer album are asked of the person all the same. */
const most = 50;

/** What a person said or wrote of one attachment. */
export interface MediaNote {
  /** Where the site does not show whether it is described, or takes no descriptions: they have seen to it. */
  readonly seenTo?: boolean;
  /** The description they are writing here; it gets to the site by being copied. */
  readonly text?: string;
}

/** The notes of a draft, by the key of the attachment; those of one that is gone are kept, should it come back. */
export type MediaNotes = Readonly<Record<string, MediaNote>>;

/** Whether only the person can say that an attachment is described: the site shows nothing of it. */
export const isAsked = ({ kind, alt }: Attachment): boolean =>
  (kind === 'image' || kind === 'gif') && isUnknowable(alt) && alt.status === undefined;

/** Whether nothing is left to be done for an attachment, as far as the site or the person says. */
export const isSeenTo = (one: SeenAttachment, notes: MediaNotes): boolean =>
  isThere(one.alt) || (isAsked(one) && notes[one.key]?.seenTo === true);

/** The attachments as they are checked: what the person said counts, and what they are asked is not asked again. */
export const attachmentsToCheck = (
  media: readonly SeenAttachment[],
  notes: MediaNotes,
  way: SiteMedia['way'] | undefined,
): Attachment[] =>
  media.slice(0, most).map((one) => {
    const described = way !== 'words-only' && isSeenTo(one, notes);
    const alt: AltText = isAsked(one) ? { knowable: false, status: described ? 'there' : 'asked' } : one.alt;
    return { kind: one.kind, alt };
  });

/** The notes with one more. */
export const noted = (notes: MediaNotes, key: string, note: MediaNote): MediaNotes => ({
  ...notes,
  [key]: { ...notes[key], ...note },
});
