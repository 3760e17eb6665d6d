import { guideInUse, type Library } from '@/lib/library';
import { type Listing, type Role, readSubscription, roleOf, rosterOf } from '@/lib/sharing';

/** What the agency's IT prescribes of reviews; left out where it prescribes nothing. */
export interface ReviewRules {
  /** Nothing is to be posted without an approval of exactly its text. */
  readonly reviewRequired?: boolean;
  /** How long an approval holds. */
  readonly approvalHours?: number;
}

/** How long an approval holds where nobody prescribes it, hours. */
export const usualHours = 24;

/** Whose answers count in an agency, and how many are needed. */
export interface Agency {
  /** The address of its folder; ends in “/”. */
  readonly address: string;
  readonly role: Role;
  /** The people whose keys count, and for what. */
  readonly listings: readonly Listing[];
  /** How many people must approve a text; with two, its author is none of them. */
  readonly approvers: 1 | 2;
  readonly hours: number;
  /** Thumbprints of the keys of this installation. */
  readonly own: readonly string[];
}

/** The agency whose shared library is followed here; null where none is. Safe in a liveQuery. */
export async function readAgency(library: Library, rules: ReviewRules = {}): Promise<Agency | null> {
  const [subscription, keys, guide, roster] = await Promise.all([
    readSubscription(library),
    library.keys.toArray(),
    guideInUse(library),
    rosterOf(library),
  ]);
  if (subscription === null) return null;
  return {
    address: subscription.address,
    role: roleOf(subscription),
    listings: roster?.listings ?? [],
    approvers: guide.approvers,
    hours: rules.approvalHours ?? usualHours,
    own: keys.map(({ thumbprint }) => thumbprint),
  };
}

/** Somebody whose answers count, by the thumbprint of the key. */
export const listedReviewer = ({ listings }: Pick<Agency, 'listings'>, by: string): Listing | undefined =>
  listings.find(({ thumbprint, may }) => thumbprint === by && may.length > 0);
