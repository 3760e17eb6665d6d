// @vitest-environment node
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createLibrary } from '@/lib/library';
import {
  type Person,
  type Pointer,
  readPointer,
  readTrail,
  trustOf,
  writeFirstRoster,
  writeNextRoster,
  writePointer,
} from '@/lib/sharing';
import { makePublisherKey, type SigningKey } from '@/lib/signing';

const library = '3f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10';
const keyOf = async (name: string): Promise<SigningKey> =>
  (await makePublisherKey(createLibrary(name), name, 'seven quiet rivers')).keep();
const [ana, ben, mallory] = (await Promise.all(['Ana', 'Ben', 'Mallory'].map(keyOf))) as [
  SigningKey,
  SigningKey,
  SigningKey,
];
const person = (name: string, key: SigningKey, ...may: Person['may']): Person => ({
  name,
  key: key.publicKey,
  may,
});
const said = (rosters: readonly string[], version = 1): Omit<Pointer, 'format' | 'formatVersion'> => ({
  library,
  name: 'City of Riverton',
  version,
  document: 'a'.repeat(64),
  bytes: 100,
  publishedAt: '2026-05-04T15:00:00Z',
  note: '',
  rosters: [...rosters],
});

/** Adds a roster to those there are. */
const nextOf = async (rosters: readonly string[], people: readonly Person[], key: SigningKey) => {
  const last = (await readTrail(rosters))?.at(-1);
  if (!last) throw new Error('Those before do not hold.');
  return [...rosters, await writeNextRoster(last, people, key)];
};

const first = [await writeFirstRoster(library, 'Ana', ana)];
const both = await nextOf(first, [person('Ana', ana, 'publish'), person('Ben', ben, 'publish')], ana);
const withoutAna = await nextOf(both, [person('Ben', ben, 'publish')], ben);
const accepted = async (rosters: readonly string[]) => trustOf((await readTrail(rosters)) ?? []);

describe('a pointer', () => {
  it('is followed when somebody signed it who is trusted', async () => {
    const read = await readPointer(await writePointer(said(first), ana), await accepted(first));
    expect(read).toMatchObject({ ok: true, pointer: { version: 1 }, by: { name: 'Ana' } });
  });

  it('is followed by who accepted an earlier roster, after keys were added and revoked', async () => {
    const read = await readPointer(await writePointer(said(withoutAna, 2), ben), await accepted(first));
    expect(read).toMatchObject({ ok: true, by: { name: 'Ben' } });
  });

  it('is refused from a key that was revoked', async () => {
    const read = await readPointer(await writePointer(said(withoutAna, 3), ana), await accepted(first));
    expect(read).toEqual({ ok: false, fault: 'wrong-signature' });
  });

  it('is refused when it goes back behind a roster that was accepted', async () => {
    const read = await readPointer(await writePointer(said(both, 3), ana), await accepted(withoutAna));
    expect(read).toEqual({ ok: false, fault: 'stranger' });
  });

  it('is refused from whoever broke into the folder and listed a key of their own', async () => {
    const theirs = [await writeFirstRoster(library, 'Ana', mallory)];
    const withAna = await nextOf(
      theirs,
      [person('Ana', ana, 'publish'), person('Mallory', mallory, 'publish')],
      mallory,
    );
    for (const rosters of [theirs, withAna]) {
      const jws = await writePointer(said(rosters, 9), mallory);
      expect(await readPointer(jws, await accepted(first))).toEqual({ ok: false, fault: 'stranger' });
      expect(await readPointer(jws, { kind: 'prescribed', thumbprints: [ana.thumbprint] })).toEqual({
        ok: false,
        fault: 'stranger',
      });
    }
    await expect(
      nextOf(first, [person('Mallory', mallory, 'publish')], mallory).then(readTrail),
    ).resolves.toBeNull();
  });

  it('is followed by the keys of a policy, also after the first of them passed the work on', async () => {
    const trust = { kind: 'prescribed', thumbprints: [ana.thumbprint] } as const;
    expect(await readPointer(await writePointer(said(withoutAna), ben), trust)).toMatchObject({ ok: true });
  });

  it('says when it is none, and when a newer Plainpost wrote it', async () => {
    expect(await readPointer('<html>', null)).toEqual({ ok: false, fault: 'not-ours' });
    const newer = await writePointer({ ...said(first), formatVersion: 2 } as never, ana);
    expect(await readPointer(newer, null)).toEqual({ ok: false, fault: 'newer' });
  });
});
