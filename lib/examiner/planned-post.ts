import type { Attachment, Platform, Profile } from '@/lib/checks';

/** A post to be examined, with what is known of it; what is left out the text or the moment decides. */
export interface PlannedPost {
  readonly text: string;
  readonly platform?: Platform;
  /** BCP 47 code. */
  readonly language?: string;
  readonly profile?: Profile;
  readonly media?: readonly Attachment[];
  /** The moment it is planned for, ms since 1970. */
  readonly now?: number;
}
