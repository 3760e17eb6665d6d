export { type Accepted, accept } from './accept';
export { type Doubt, type DoubtKind, doubt, type Trouble } from './doubt';
export { type FetchedLibrary, fetchLibrary } from './fetch-library';
export { followPrescribed } from './follow-prescribed';
export { hashOf } from './hash-of';
export { type Judging, judgePointer, type TrustedPointer } from './judge-pointer';
export { leave, subscribedDocument } from './leave';
export { type Found, type Looked, type Looking, lookAt } from './look-at';
export { lookAlarm, lookEvery, startLooking, stopLooking } from './looking';
export { documentPlace, places } from './places';
export { type Pointer, pointerSchema, type ReadPointer, readPointer } from './pointer';
export { type PrescribedLibrary, prescribedBy, readPrescribed } from './prescribed';
export { type ProbedRole, probe } from './probe';
export { askToReach, mayReach, stopReaching } from './reach';
export { addressFor, type ReadAddress, readAddress } from './read-address';
export { type Refreshed, type Refreshing, refresh, subscribedTo } from './refresh';
export {
  type Listing,
  listingsOf,
  type May,
  type Person,
  publisher,
  type Roster,
  readTrail,
  rosterSchema,
  type SignedRoster,
} from './roster';
export { folderAt, loginFor, type Reaching, sharedFolder } from './shared-folder';
export { type SharingLine, sharingLine } from './sharing-line';
export { storedTables, storeLibrary, subscribedRows } from './store-library';
export {
  changeSubscription,
  keepSubscription,
  type Role,
  readSubscription,
  roleOf,
  rosterOf,
  type Subscription,
} from './subscription';
export { type Trust, trustOf, trusts } from './trust';
export { writeFirstRoster, writeNextRoster, writePointer } from './write-pointer';
