// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '@/lib/library';
import {
  fingerprint,
  installationKey,
  makePublisherKey,
  publisherKey,
  readSigned,
  restorePublisherKey,
  sign,
} from '@/lib/signing';

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const passphrase = 'seven quiet rivers';

describe('a signed document', () => {
  it('is known by the key it was signed with, and by no other', async () => {
    const library = createLibrary();
    const key = await installationKey(library);
    const other = await (await makePublisherKey(library, 'Ana', passphrase)).keep();
    const read = readSigned(await sign('draft', { text: 'Elm St. is closed.' }, key), 'draft');
    if (!read.ok) throw new Error('It was not read.');
    expect(read.document).toEqual({ text: 'Elm St. is closed.' });
    expect(await read.isSignedBy(key.publicKey)).toBe(true);
    expect(await read.isSignedBy(other.publicKey)).toBe(false);
  });

  it('does not pass for another kind, nor after a letter of it was changed', async () => {
    const key = await installationKey(createLibrary());
    const jws = await sign('draft', { text: 'Elm' }, key);
    expect(readSigned(jws, 'answer').ok).toBe(false);
    const [head, , signature] = jws.split('.');
    const changed = readSigned(`${head}.${btoa('{"text":"Oak"}').replace(/=+$/, '')}.${signature}`, 'draft');
    expect(changed.ok && (await changed.isSignedBy(key.publicKey))).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['two parts', 'a.b'],
    ['no signature asked for', `${btoa('{"alg":"none","kid":"x","typ":"plainpost-draft"}')}.e30.`],
    ['a web page', '<!doctype html><title>Sign in</title>'],
    ['a key of every object', `${btoa('{}')}.${btoa('{"__proto__":{"a":1}}')}.aaaa`],
  ])('is refused when it is %s', (_name, jws) => {
    expect(readSigned(jws, 'draft').ok).toBe(false);
  });
});

describe('the keys of an installation', () => {
  it('are made once, also by two pages at the same time, and cannot be read out', async () => {
    const library = createLibrary();
    const [one, two] = await Promise.all([installationKey(library), installationKey(library)]);
    expect(one.thumbprint).toBe(two.thumbprint);
    expect(one.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', one.key)).rejects.toThrow();
  });

  it('a publisher’s key comes back from its file with the passphrase, and only with that', async () => {
    const library = createLibrary();
    const made = await makePublisherKey(library, 'Ana Ruiz', passphrase);
    expect(await publisherKey(library)).toBeUndefined();
    expect((await made.keep()).key.extractable).toBe(false);
    const elsewhere = createLibrary('elsewhere');
    expect(await restorePublisherKey(elsewhere, made.file, 'seven quiet brooks')).toEqual({
      ok: false,
      fault: 'wrong-passphrase',
    });
    expect(await restorePublisherKey(elsewhere, '{"format":"plainpost-library"}', passphrase)).toEqual({
      ok: false,
      fault: 'not-a-key',
    });
    const back = await restorePublisherKey(elsewhere, made.file, passphrase);
    expect(back.ok && back.key.thumbprint).toBe(made.thumbprint);
    const jws = await sign('pointer', {}, (await publisherKey(elsewhere)) ?? (await made.keep()));
    const read = readSigned(jws, 'pointer');
    expect(read.ok && back.ok && (await read.isSignedBy(back.key.publicKey))).toBe(true);
  });

  it('are compared in groups of four', async () => {
    const { thumbprint } = await installationKey(createLibrary());
    expect(fingerprint(thumbprint)).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  });
});
