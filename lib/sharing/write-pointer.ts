import { type SigningKey, sign } from '@/lib/signing';
import type { Pointer } from './pointer';
import type { Person, Roster, SignedRoster } from './roster';

/** The first roster of a new library, signed by the one person who may publish in it. */
export const writeFirstRoster = (library: string, name: string, key: SigningKey): Promise<string> =>
  sign(
    'roster',
    {
      ...{ format: 'plainpost-roster', formatVersion: 1, library, number: 1 },
      people: [{ name, key: key.publicKey, may: ['publish', 'review'] }],
    } satisfies Roster,
    key,
  );

/** The roster after one: who is listed from now on, signed by somebody who may publish by the one before. */
export const writeNextRoster = (
  { library, number }: SignedRoster,
  people: readonly Person[],
  key: SigningKey,
): Promise<string> =>
  sign(
    'roster',
    {
      ...{ format: 'plainpost-roster', formatVersion: 1, library, number: number + 1 },
      people: [...people],
    } satisfies Roster,
    key,
  );

/** The pointer as it is written to the folder. */
export const writePointer = (
  pointer: Omit<Pointer, 'format' | 'formatVersion'>,
  key: SigningKey,
): Promise<string> =>
  sign('pointer', { format: 'plainpost-pointer', formatVersion: 1, ...pointer } satisfies Pointer, key);
