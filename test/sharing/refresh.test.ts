// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLibrary, type Library } from '@/lib/library';
import {
  accept,
  leave,
  lookAt,
  places,
  readSubscription,
  refresh,
  roleOf,
  rosterOf,
  subscribedRows,
  writeFirstRoster,
  writePointer,
} from '@/lib/sharing';
import { type Agency, documentText, newKey, notice, setUpAgency } from './an-agency';
import { type MemoryServer, memoryServer } from './memory-server';

let server: MemoryServer;
let agency: Agency;
let library: Library;

const bodies = async () => (await subscribedRows(library).toArray()).map(({ body }) => body).sort();

/** A person follows version 1 with two notices. */
beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  server = memoryServer();
  agency = await setUpAgency((path, text) => void server.files.set(path, text));
  await agency.publish(1, [notice('a', 'The pool is closed.'), notice('b', 'The park is open.')]);
  library = createLibrary();
  const looked = await lookAt(server.address, { fetch: server.fetch });
  if (!looked.ok || looked.state !== 'library') throw new Error('There is no library.');
  expect(await accept(library, looked.found, { fetch: server.fetch })).toMatchObject({ ok: true });
  server.requests.length = 0;
});

const look = () => refresh(library, { fetch: server.fetch });
const sentence = async () => (await readSubscription(library))?.trouble?.why.en ?? null;

describe('following a library', () => {
  it('keeps what was published, who published it, and what the person may do', async () => {
    expect(await bodies()).toEqual(['The park is open.', 'The pool is closed.']);
    const subscription = await readSubscription(library);
    expect(subscription).toMatchObject({ name: 'City of Riverton', version: 1, by: { name: 'Ana' } });
    expect(subscription && roleOf(subscription)).toBe('staff');
    expect((await rosterOf(library))?.people).toMatchObject([{ name: 'Ana' }]);
  });

  it('costs one 304 without a body when nothing changed', async () => {
    expect(await look()).toMatchObject({ ok: true, state: 'same' });
    expect(server.requests).toEqual([{ method: 'GET', path: places.pointer, status: 304, bytes: 0 }]);
  });

  it('looks once when several ask at once', async () => {
    await Promise.all([look(), look(), look()]);
    expect(server.requests).toHaveLength(1);
  });

  it('takes a newer version over as a whole: changed, added and gone', async () => {
    await agency.publish(2, [notice('a', 'The pool is open.'), notice('c', 'A road is closed.')]);
    expect(await look()).toMatchObject({ ok: true, state: 'new', subscription: { version: 2 } });
    expect(await bodies()).toEqual(['A road is closed.', 'The pool is open.']);
  });

  it('keeps what a lead here is changing, and what it was changed from', async () => {
    await library.templates.add({ ...notice('a', 'Mine.'), library: 'working' });
    await agency.publish(2, [notice('a', 'Theirs.'), notice('b', 'The park is open.')]);
    await look();
    await agency.publish(3, [notice('a', 'Theirs again.'), notice('b', 'The park is open.')]);
    await look();
    expect(await library.templates.get(['working', 'a'])).toMatchObject({ body: 'Mine.' });
    expect(await library.bases.toArray()).toMatchObject([
      { kind: 'template', id: 'a', was: { body: 'The pool is closed.' } },
    ]);
  });

  it('goes on with what it has when the server does not answer, and says so until it does', async () => {
    server.answer = () => 'no answer';
    expect(await look()).toMatchObject({ ok: false, fault: 'offline' });
    expect(await bodies()).toHaveLength(2);
    expect(await sentence()).toContain('No answer from');
    server.answer = null;
    await look();
    expect(await sentence()).toBeNull();
  });

  it('is left without a trace', async () => {
    await leave(library);
    expect(await bodies()).toEqual([]);
    expect(await readSubscription(library)).toBeNull();
    expect(await look()).toEqual({ ok: true, state: 'none' });
  });
});

describe('what never takes the place of a good library', () => {
  const cases: Record<string, { arrange: () => Promise<void> | void; fault: string; says: RegExp }> = {
    'a page for logging in': {
      arrange: () => {
        server.answer = () =>
          new Response('<!doctype html><p>Welcome to the hotel', {
            headers: { 'content-type': 'text/html' },
          });
      },
      fault: 'not-ours',
      says: /web page in place of the file/,
    },
    'a folder without a pointer': {
      arrange: () => void server.files.delete(places.pointer),
      fault: 'no-library',
      says: /no shared library in this folder any more/,
    },
    'a pointer that is none': {
      arrange: () => void server.files.set(places.pointer, 'nonsense'),
      fault: 'not-a-pointer',
      says: /damaged or is not from Plainpost/,
    },
    'a pointer that was cut short': {
      arrange: async () => {
        await agency.publish(2, []);
        server.files.set(places.pointer, (server.files.get(places.pointer) ?? '').slice(0, -20));
      },
      fault: 'wrong-signature',
      says: /signature on the library in the folder is wrong/,
    },
    'a pointer whose words were changed behind its signature': {
      arrange: async () => {
        const [head, , signature] = (server.files.get(places.pointer) ?? '').split('.');
        const words = JSON.parse(atob((server.files.get(places.pointer) ?? '').split('.')[1] ?? ''));
        const changed = btoa(JSON.stringify({ ...words, version: 9 })).replace(/=+$/, '');
        server.files.set(places.pointer, [head, changed, signature].join('.'));
      },
      fault: 'wrong-signature',
      says: /wrong/,
    },
    'a pointer of a newer Plainpost': {
      arrange: () => agency.publish(2, [], { formatVersion: 2 } as never),
      fault: 'newer-format',
      says: /newer Plainpost/,
    },
    'a library signed by a stranger': {
      arrange: async () => {
        const stranger = await setUpAgency((path, text) => void server.files.set(path, text));
        await stranger.publish(7, [notice('a', 'Evacuate now.')]);
      },
      fault: 'stranger',
      says: /keys you have not accepted/,
    },
    'an older version': {
      arrange: async () => {
        await agency.publish(5, [notice('a', 'Five.')]);
        await look();
        await agency.publish(4, [notice('a', 'Four.')]);
      },
      fault: 'rollback',
      says: /holds version 4, and you already have version 5/,
    },
    'another library of the same number': {
      arrange: () => agency.publish(1, [notice('a', 'Other.')]),
      fault: 'same-number',
      says: /two libraries with the same number, version 1/,
    },
    'a document that is not there': {
      arrange: () => agency.publish(2, [], { document: 'a'.repeat(64) }),
      fault: 'no-document',
      says: /Version 2 is announced/,
    },
    'a document of another hash': {
      arrange: async () => {
        await agency.publish(2, [notice('a', 'Two.')]);
        const place = [...server.files.keys()].at(-1) ?? '';
        const document = [...server.files.keys()].filter((path) => path.endsWith('.json')).at(-1) ?? place;
        server.files.set(document, documentText([notice('a', 'Six.')], 2));
      },
      fault: 'wrong-hash',
      says: /arrived incomplete or changed/,
    },
    'a document that was cut short': {
      arrange: async () => {
        await agency.publish(2, [notice('a', 'Two.')]);
        const document = [...server.files.keys()].filter((path) => path.endsWith('.json')).at(-1) ?? '';
        server.files.set(document, (server.files.get(document) ?? '').slice(0, 100));
      },
      fault: 'wrong-hash',
      says: /arrived incomplete or changed/,
    },
    'a document of 50 MB': {
      arrange: () => agency.publish(2, [], { bytes: 50_000_000 }),
      fault: 'too-large',
      says: /larger than the 40 MB/,
    },
    'a document that grows while it comes': {
      arrange: async () => {
        const text = documentText([notice('a', 'Two.')], 2);
        await agency.publishText(2, text);
        const document = [...server.files.keys()].filter((path) => path.endsWith('.json')).at(-1) ?? '';
        server.files.set(document, `${text}${' '.repeat(100_000)}`);
      },
      fault: 'wrong-hash',
      says: /arrived incomplete or changed/,
    },
    'a document that is no JSON': {
      arrange: () => agency.publishText(2, '{"format": "plainpost-library",'),
      fault: 'unfit',
      says: /ends too early/,
    },
    'a document of a newer format': {
      arrange: () =>
        agency.publishText(2, documentText([]).replace('"formatVersion":1', '"formatVersion":9')),
      fault: 'unfit',
      says: /formatVersion is 9/,
    },
    'a document with an id twice': {
      arrange: () => agency.publish(2, [notice('a', 'One.'), notice('a', 'Two.')]),
      fault: 'unfit',
      says: /“a” in line 1 is there twice/,
    },
    'a document with keys that reach what every object has': {
      arrange: () => agency.publishText(2, documentText([]).replace('{', '{"__proto__": {"a": 1},')),
      fault: 'unfit',
      says: /belongs in no library/,
    },
    'a document with a template of another shape': {
      arrange: () => agency.publish(2, [{ ...notice('a', 'One.'), status: 'sent by magic' }]),
      fault: 'unfit',
      says: /templates\.0\.status/,
    },
  };

  it.each(Object.entries(cases))('%s', async (_name, { arrange, fault, says }) => {
    const before = await bodies();
    await arrange();
    const held = fault === 'rollback' ? ['Five.'] : before;
    expect(await look()).toMatchObject({ ok: false, fault });
    expect(await bodies()).toEqual(held);
    expect(filled(await readSubscription(library))).toMatch(says);
    server.answer = null;
    await agency.publish(100, [notice('a', 'All is well again.')]);
    expect(await look()).toMatchObject({ ok: true, state: 'new' });
    expect(await sentence()).toBeNull();
  });
});

function filled(subscription: Awaited<ReturnType<typeof readSubscription>>): string {
  const { why, parameters = {} } = subscription?.trouble ?? { why: { en: '' } };
  return why.en.replace(/\{(\w+)\}/g, (_slot, name: string) => String(parameters[name]));
}

describe('keys', () => {
  it('are those of the address a colleague gave, or it is refused', async () => {
    const key = agency.key.thumbprint;
    const { fetch } = server;
    expect(await lookAt(server.address, { fetch, key })).toMatchObject({ found: { vouched: 'address' } });
    const other = (await newKey()).thumbprint;
    expect(await lookAt(server.address, { fetch, key: other })).toMatchObject({ fault: 'not-this-key' });
  });

  it('of a policy are asked for besides those accepted before', async () => {
    const mallory = await newKey();
    const pointer = async (by: typeof mallory) =>
      server.files.set(
        places.pointer,
        await writePointer(
          {
            ...{ library: agency.library, name: 'Riverton', version: 9, document: 'a'.repeat(64), bytes: 10 },
            ...{ publishedAt: '2026-05-04T15:00:00Z', note: '' },
            rosters: [await writeFirstRoster(agency.library, 'Ana', by)],
          },
          by,
        ),
      );
    await pointer(mallory);
    const prescribed = [agency.key.thumbprint];
    expect(await refresh(library, { fetch: server.fetch, prescribed })).toMatchObject({
      fault: 'not-prescribed',
    });
  });

  it('that are new can be looked at and accepted anew', async () => {
    const anew = await setUpAgency((path, text) => void server.files.set(path, text), {
      library: '7f0b8a52-6a3e-4a57-9a39-5a1c6b8f4d10',
    });
    await anew.publish(1, [notice('z', 'From the new key.')]);
    expect(await look()).toMatchObject({ fault: 'stranger' });
    const known = await readSubscription(library);
    const looked = await lookAt(server.address, { fetch: server.fetch, known });
    expect(looked).toMatchObject({ ok: true, found: { vouched: 'nobody' } });
    if (!looked.ok || looked.state !== 'library') return;
    expect(await accept(library, looked.found, { fetch: server.fetch })).toMatchObject({ ok: true });
    expect(await bodies()).toEqual(['From the new key.']);
    expect(await look()).toMatchObject({ ok: true, state: 'same' });
  });

  it('are shown as none where the folder holds nothing yet', async () => {
    server.files.clear();
    expect(await lookAt(server.address, { fetch: server.fetch })).toMatchObject({ ok: true, state: 'empty' });
  });
});

describe('what a person may do', () => {
  it.each([
    [['drafts/', 'records/'], 'staff'],
    [['drafts/', 'records/', 'review/'], 'reviewer'],
    [['drafts/', 'records/', 'review/', 'library/'], 'lead'],
  ] as const)('with %j is %s', async (writable, role) => {
    server.writable = writable;
    const looked = await lookAt(server.address, { fetch: server.fetch });
    if (!looked.ok || looked.state !== 'library') throw new Error('There is no library.');
    const accepted = await accept(library, looked.found, { fetch: server.fetch });
    expect(accepted.ok && roleOf(accepted.subscription)).toBe(role);
    expect([...server.files.keys()].filter((path) => path.includes('scratch'))).toEqual([]);
  });
});
