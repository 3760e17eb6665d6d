import type { Library } from '@/lib/library';
import { changePointer, type Published } from './change-pointer';
import type { Refreshing } from './refresh';
import { type Refused, refused } from './refused';
import type { Listing, May, Person } from './roster';
import { writeNextRoster } from './write-pointer';

/** What is done with the list of an agency's people. */
export type PeopleChange =
  | { readonly what: 'list'; readonly thumbprint: string; readonly person: Person }
  | {
      readonly what: 'change';
      readonly thumbprint: string;
      readonly name?: string;
      readonly may?: readonly May[];
    }
  | { readonly what: 'revoke'; readonly thumbprint: string };

/** The roster has room for this many. */
const most = 1_000;

/** Changes whose signatures count: a publication of the same library under a new number, signed by a publisher. */
export const changePeople = (
  library: Library,
  change: PeopleChange,
  refreshing: Refreshing = {},
): Promise<Published> =>
  changePointer(library, refreshing, async ({ pointer, roster, key }) => {
    const next = nextPeople(roster.listings, change, key.thumbprint);
    if (!next.ok) return next;
    const { document, bytes, rosters } = pointer;
    const signed = await writeNextRoster(roster, next.people, key);
    return { ok: true, document, bytes, rosters: [...rosters, signed] };
  });

/** The people there are after a change, or why it cannot be made; `own` is the thumbprint of who makes it. */
export function nextPeople(
  listings: readonly Listing[],
  change: PeopleChange,
  own: string,
): { readonly ok: true; readonly people: readonly Person[] } | Refused {
  const { thumbprint } = change;
  const there = listings.find((one) => one.thumbprint === thumbprint);
  if (change.what === 'list') {
    if (there) return refused('listed');
    if (listings.length >= most) return refused('too-many');
    return withName([...listings.map(personOf), change.person]);
  }
  if (!there) return refused('not-there');
  const next: readonly Listing[] = listings.flatMap((one): Listing[] => {
    if (one.thumbprint !== thumbprint) return [one];
    if (change.what === 'revoke') return [];
    const { name = one.name, may = one.may } = change;
    return [{ ...one, name: name.trim(), may: [...may] }];
  });
  if (!next.some(({ may }) => may.includes('publish'))) return refused('last-publisher');
  // A library is always signed by somebody who is listed: nobody can sign themselves out.
  const mayStill = next.some((one) => one.thumbprint === own && one.may.includes('publish'));
  return mayStill ? withName(next.map(personOf)) : refused('own-key');
}

const withName = (
  people: readonly Person[],
): { readonly ok: true; readonly people: readonly Person[] } | Refused =>
  people.every(({ name }) => name.trim() !== '' && name.length <= 200)
    ? { ok: true, people }
    : refused('no-name');

const personOf = ({ name, key, may }: Person): Person => ({ name, key, may: [...may] });
