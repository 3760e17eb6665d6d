/** How a chain can be at fault. */
export type FaultKind =
  /** Its content or its link is not what its hash says. */
  | 'changed'
  /** It is not there. */
  | 'removed'
  /** It does not hang on the one before. */
  | 'moved'
  /** Its signature is missing, or by another key. */
  | 'unsigned'
  /** Its content is gone, and no record says who erased it. */
  | 'emptied'
  /** The folder was told of another one with this number. */
  | 'not-anchored'
  /** Those at the end are missing. */
  | 'cut-off';

/** What a look at a chain gave. */
export interface Verified {
  /** How many links are whole, from the first on. */
  readonly checked: number;
  /** The first and the last of them; ms since 1970. */
  readonly from?: { readonly number: number; readonly at: number };
  readonly to?: { readonly number: number; readonly at: number };
  /** How many were compared with an anchor. */
  readonly anchored: number;
  /** How many have no content any more. */
  readonly erased: number;
  /** How often the clock went back from one to the next. */
  readonly backwards: number;
  /** Where the database was deleted or put back: the number of the record that says so, and the newest there had been. */
  readonly losses: readonly { readonly at: number; readonly newest: number }[];
  /** The first that is at fault; left out where the chain holds. */
  readonly fault?: { readonly kind: FaultKind; readonly number: number; readonly missing?: number };
}
