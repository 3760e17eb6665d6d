export { documentPlace, places } from './places';
export { type Pointer, pointerSchema, type ReadPointer, readPointer } from './pointer';
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
export { type Trust, trustOf, trusts } from './trust';
export { writeFirstRoster, writeNextRoster, writePointer } from './write-pointer';
