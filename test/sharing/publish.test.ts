// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLibrary } from '@/lib/library';
import {
  changePeople,
  planPublication,
  publish,
  publishAgain,
  readIntention,
  readSubscription,
  refresh,
  settle,
} from '@/lib/sharing';
import { type MemoryServer, memoryServer } from './memory-server';
import {
  type Colleague,
  follow,
  listPublisher,
  newColleague,
  publishAll,
  received,
  rewrite,
  setUp,
  type Way,
  withKey,
  writeApproved,
} from './publishing';

let server: MemoryServer;
let lead: Way;
let ana: Colleague;
let ben: Colleague;
let sam: Colleague;
let staff: Way;
const files = () => [...server.files.keys()].map((path) => path.replace('library/', ''));

/** Ana set the library up with one template; Ben publishes too, and Sam follows. */
beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  server = memoryServer();
  server.writable = ['library/', 'drafts/'];
  const login = { user: 'lead', password: 'x' };
  lead = { address: server.address, login, fetch: server.fetch };
  staff = { address: server.address, login, fetch: reading };
  [ana, ben, sam] = await Promise.all([
    newColleague('Ana', lead),
    newColleague('Ben', lead),
    newColleague('Sam', staff),
  ]);
  await writeApproved(ana, 'Pool', 'The pool is closed.');
  expect(await setUp(ana, lead)).toMatchObject({ ok: true, subscription: { version: 1 } });
  await follow(ben, lead);
  await follow(sam, staff);
  await listPublisher(ana, ben);
  await refresh(ben.library, ben.reaching);
});

/** As the server answers whoever may only read. */
const reading: typeof fetch = async (input, init) =>
  init?.method === 'PUT' || init?.method === 'DELETE'
    ? new Response(null, { status: 403 })
    : server.fetch(input, init);

const idOf = async ({ library }: Colleague, title: string): Promise<string> =>
  (await library.templates.toArray()).find((one) => one.title === title)?.id ?? '';
const look = async (person: Colleague) => {
  expect(await refresh(person.library, person.reaching)).toMatchObject({ ok: true });
  return received(person);
};
const working = async ({ library }: Colleague) =>
  (await library.templates.toArray()).filter((row) => row.library === 'working').map(({ body }) => body);

describe('publishing', () => {
  it('sets a library up: what was in use here is what everybody gets, and nothing is left unpublished', async () => {
    expect(await look(sam)).toEqual({ Pool: 'The pool is closed.' });
    expect(await working(ana)).toEqual([]);
    expect((await planPublication(ana.library)).changes).toEqual([]);
    expect(await setUp(await newColleague('Eve', lead), lead)).toMatchObject({ fault: 'occupied' });
  });

  it('brings what was added, changed and withdrawn to everybody, with a note, and leaves drafts at home', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    await ana.desk.create({ title: 'Draft', body: 'Not yet.' });
    await rewrite(ana, await idOf(ana, 'Pool'), 'The pool is open.');
    const plan = await planPublication(ana.library);
    expect(plan.changes.map(({ what, name }) => `${what} ${name}`)).toEqual(['changed Pool', 'added Park']);
    expect(plan.staying.map(({ title }) => title)).toEqual(['Draft']);
    expect(await publishAll(ana, 'Summer')).toEqual({ ok: true, version: 3, joined: [] });
    expect(await look(sam)).toEqual({ Pool: 'The pool is open.', Park: 'The park is open.' });
    expect(await readSubscription(sam.library)).toMatchObject({ note: 'Summer', by: { name: 'Ana' } });
    expect(await working(ana)).toEqual([]);
    expect(await ana.library.proposals.count()).toBe(1);

    const pool = (await ana.library.templates.toArray()).find(({ title }) => title === 'Pool');
    if (!pool) throw new Error('There is no such template.');
    const by = await ana.desk.author();
    await ana.library.withdrawn.put({ id: pool.id, was: pool, by, at: Date.now() });
    expect(await publishAll(ana)).toMatchObject({ ok: true, version: 4 });
    expect(await look(sam)).toEqual({ Park: 'The park is open.' });
    expect(await ana.library.withdrawn.count()).toBe(0);
  });

  it('brings the style guide to everybody, and says when there is nothing to publish', async () => {
    expect(await publishAll(ana)).toMatchObject({ ok: false, fault: 'nothing' });
    const guide = await ana.desk.guide('changed');
    await ana.desk.saveGuide({ ...guide, agency: { ...guide.agency, name: 'City of Riverton' } });
    expect((await planPublication(ana.library)).guideStays).toBe(true);
    expect(await publishAll(ana)).toMatchObject({ ok: false, fault: 'nothing' });
    await ana.desk.applyGuide();
    expect(await publishAll(ana)).toMatchObject({ ok: true, version: 3 });
    await look(sam);
    expect(await sam.library.guides.get(['subscribed', 'used'])).toMatchObject({
      agency: { name: 'City of Riverton' },
    });
    expect(await ana.library.guides.get(['working', 'used'])).toBeUndefined();
  });

  it('is stopped by what is wrong, and by warnings until somebody passes over them', async () => {
    await writeApproved(ana, 'Closing', 'Call City Hall.', { block: 'closing' });
    const used = await writeApproved(ana, 'With a block', 'Closed. {{>closing}}');
    expect(await publishAll(ana)).toMatchObject({ ok: true });
    const block = (await ana.library.templates.toArray()).find((row) => row.block === 'closing');
    if (!block) throw new Error('There is no block.');
    const by = await ana.desk.author();
    await ana.library.withdrawn.put({ id: block.id, was: block, by, at: Date.now() });
    const plan = await planPublication(ana.library);
    expect(plan.errors).toMatchObject([{ kind: 'templates', id: used, name: 'With a block' }]);
    expect(await publishAll(ana)).toMatchObject({ ok: false, fault: 'errors' });
    await ana.library.withdrawn.clear();
    await writeApproved(ana, 'Loud', 'Avoid Main St. today. #roadclosure');
    expect((await planPublication(ana.library)).warnings).toMatchObject([{ name: 'Loud' }]);
    expect(await publish(ana.library, ana.reaching)).toMatchObject({ ok: false, fault: 'warnings' });
    expect(await publishAll(ana)).toMatchObject({ ok: true });
  });
});

describe('two leads at once', () => {
  it('end up with both changes, whoever was first', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    await writeApproved(ben, 'Library', 'The library is open.');
    const [one, other] = await Promise.all([publishAll(ana), publishAll(ben)]);
    expect([one, other]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(Object.keys(await look(sam)).sort()).toEqual(['Library', 'Park', 'Pool']);
    expect(await look(ana)).toEqual(await look(ben));
    expect([await working(ana), await working(ben)]).toEqual([[], []]);
  });

  it('are told where both changed the same text, and nothing of either is lost', async () => {
    const id = await idOf(ana, 'Pool');
    await rewrite(ana, id, 'The pool opens in May.');
    await rewrite(ben, id, 'The pool opens in June.');
    expect(await publishAll(ana)).toMatchObject({ ok: true });
    expect(await publishAll(ben)).toMatchObject({ ok: false, fault: 'conflicts' });
    const { conflicts } = await planPublication(ben.library);
    expect(conflicts).toMatchObject([
      {
        ...{ kind: 'templates', id, base: { body: 'The pool is closed.' } },
        ...{ theirs: { body: 'The pool opens in May.' }, mine: { body: 'The pool opens in June.' } },
      },
    ]);
    expect(await look(sam)).toEqual({ Pool: 'The pool opens in May.' });
    expect(await working(ben)).toEqual(['The pool opens in June.']);
  });
});

describe('publishing an earlier version again', () => {
  it('gives everybody what it was, under a higher number, and leaves what is being changed alone', async () => {
    await rewrite(ana, await idOf(ana, 'Pool'), 'Oops.');
    expect(await publishAll(ana)).toMatchObject({ ok: true, version: 3 });
    await writeApproved(ana, 'Park', 'The park is open.');
    expect(await publishAgain(ana.library, 2, ana.reaching)).toMatchObject({ ok: true, version: 4 });
    expect(await look(sam)).toEqual({ Pool: 'The pool is closed.' });
    expect((await readSubscription(sam.library))?.history).toMatchObject([
      { version: 3, by: 'Ana' },
      { version: 2 },
      { version: 1 },
    ]);
    expect(await working(ana)).toEqual(['The park is open.']);
    expect(await publishAll(ana)).toMatchObject({ ok: true, version: 5 });
    expect(await publishAgain(ana.library, 5, ana.reaching)).toMatchObject({ fault: 'no-earlier' });
    expect(await publishAgain(ana.library, 77, ana.reaching)).toMatchObject({ fault: 'no-earlier' });
  });
});

describe('people', () => {
  it('publish once they are listed, and no more once they are revoked', async () => {
    const eve = await newColleague('Eve', lead);
    await follow(eve, lead);
    await writeApproved(eve, 'Eve', 'Eve was here.');
    expect(await publishAll(eve)).toMatchObject({ fault: 'no-key' });
    const key = await withKey(eve);
    expect(await publishAll(eve)).toMatchObject({ fault: 'not-listed' });
    await listPublisher(ana, eve);
    expect(await publishAll(eve)).toMatchObject({ ok: true });
    expect(
      await changePeople(ben.library, { what: 'revoke', thumbprint: key.thumbprint }, ben.reaching),
    ).toMatchObject({ ok: true });
    await writeApproved(eve, 'Again', 'Eve was here again.');
    expect(await publishAll(eve)).toMatchObject({ fault: 'not-listed' });
    expect(Object.keys(await look(sam)).sort()).toEqual(['Eve', 'Pool']);
  });

  it('cannot take themselves out, nor the last who publishes', async () => {
    const own = ana.key?.thumbprint ?? '';
    const revoke = (thumbprint: string) =>
      changePeople(ana.library, { what: 'revoke', thumbprint }, ana.reaching);
    expect(await revoke(own)).toMatchObject({ fault: 'own-key' });
    expect(await revoke(ben.key?.thumbprint ?? '')).toMatchObject({ ok: true });
    expect(await revoke(own)).toMatchObject({ fault: 'last-publisher' });
    expect(await revoke('x')).toMatchObject({ fault: 'not-there' });
  });

  it('may not publish with a login that only reads', async () => {
    await withKey(sam);
    expect(await publishAll(sam)).toMatchObject({ fault: 'not-lead' });
  });
});

/** A way to the server on which one request goes wrong. */
function faulty(
  spoil: (method: string, path: string) => 'before' | 'after' | number | undefined,
): typeof fetch {
  return async (input, init) => {
    const path = String(input).slice(server.address.length);
    const fault = spoil(init?.method ?? 'GET', path);
    if (fault === 'before') throw new TypeError('Failed to fetch');
    if (typeof fault === 'number') return new Response(null, { status: fault });
    const answer = await server.fetch(input, init);
    if (fault === 'after') throw new TypeError('Failed to fetch');
    return answer;
  };
}

describe('when something breaks in the middle', () => {
  const over = (person: Colleague, fetch: typeof globalThis.fetch): Colleague => ({
    ...person,
    reaching: { ...person.reaching, fetch },
  });
  const isPointer = (path: string) => path.endsWith('pointer.jws');

  it.each([
    ['the server refuses', 403, 'forbidden'],
    ['the disk is full', 507, 'full'],
    ['the server is ill', 500, 'server'],
    ['the network is gone', 'before', 'offline'],
  ] as const)(
    '%s while the document is written: nothing was published, all is still here',
    async (_what, fault, told) => {
      await writeApproved(ana, 'Park', 'The park is open.');
      const broken = over(
        ana,
        faulty((method, path) =>
          method === 'PUT' && !isPointer(path) && !path.includes('scratch') ? fault : undefined,
        ),
      );
      expect(await publishAll(broken)).toMatchObject({ ok: false, fault: told });
      expect(await readIntention(ana.library)).toBeNull();
      expect(await working(ana)).toEqual(['The park is open.']);
      expect(await look(sam)).toEqual({ Pool: 'The pool is closed.' });
      expect(await publishAll(ana)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ['refuses', 403, 'forbidden'],
    ['is full', 507, 'full'],
    ['is ill', 503, 'server'],
  ] as const)(
    'the server %s when the pointer is written: nothing was published, all is still here',
    async (_what, fault, told) => {
      await writeApproved(ana, 'Park', 'The park is open.');
      const broken = over(
        ana,
        faulty((method, path) => (method === 'PUT' && isPointer(path) ? fault : undefined)),
      );
      expect(await publishAll(broken)).toMatchObject({ ok: false, fault: told });
      expect(await working(ana)).toEqual(['The park is open.']);
      expect(await look(sam)).toEqual({ Pool: 'The pool is closed.' });
      expect(await publishAll(ana)).toMatchObject({ ok: true });
    },
  );

  it('an answer that got lost is told from one that was never given', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    const broken = over(
      ana,
      faulty((method, path) => (method === 'PUT' && isPointer(path) ? 'after' : undefined)),
    );
    expect(await publishAll(broken)).toMatchObject({ ok: true, version: 3 });
    expect(await working(ana)).toEqual([]);
  });

  it.each([
    ['was written', 'after', 'published', []],
    ['was not written', 'before', 'not-published', ['The park is open.']],
  ] as const)(
    'the network goes as the pointer %s: nobody knows, until the next look',
    async (_what, when, outcome, left) => {
      await writeApproved(ana, 'Park', 'The park is open.');
      let isGone = false;
      const broken = over(
        ana,
        faulty((method, path) => {
          if (isGone) return 'before';
          if (method !== 'PUT' || !isPointer(path)) return undefined;
          isGone = true;
          return when;
        }),
      );
      expect(await publishAll(broken)).toMatchObject({ ok: false, fault: 'unknown' });
      expect(await working(ana)).toEqual(['The park is open.']);
      expect(await readIntention(ana.library)).toMatchObject({ outcome: 'open', version: 3 });
      await refresh(ana.library, ana.reaching);
      expect(await settle(ana.library)).toMatchObject({ state: outcome, version: 3 });
      expect(await working(ana)).toEqual(left);
      expect(await readIntention(ana.library)).toMatchObject({ outcome });
    },
  );

  it.each([
    ['before', 'not-published', ['The park is open.']],
    ['after', 'published', []],
  ] as const)(
    'the browser dies %s the pointer was written: the next start knows what became of it',
    async (when, state, left) => {
      await writeApproved(ana, 'Park', 'The park is open.');
      const forEver = new Promise<never>(() => {});
      const died = new Promise<void>((die) => {
        const dying: typeof fetch = async (input, init) => {
          const isLast = init?.method === 'PUT' && isPointer(String(input));
          if (isLast && when === 'after') await server.fetch(input, init);
          if (!isLast) return server.fetch(input, init);
          die();
          return forEver;
        };
        void publishAll(over(ana, dying));
      });
      await died;
      const again: Colleague = { ...ana, library: createLibrary(ana.library.name) };
      expect(await readIntention(again.library)).toMatchObject({ outcome: 'open' });
      expect(await working(again)).toEqual(['The park is open.']);
      await refresh(again.library, again.reaching);
      expect(await settle(again.library)).toMatchObject({ state, version: 3 });
      expect(await working(again)).toEqual(left);
      expect(await publishAll(again)).toMatchObject(when === 'after' ? { fault: 'nothing' } : { ok: true });
      expect(await look(sam)).toMatchObject({ Park: 'The park is open.' });
    },
  );

  it('a broken document under the right name is mended', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    const breaks = over(
      ana,
      faulty((method, path) => {
        if (method !== 'PUT' || isPointer(path) || path.includes('scratch')) return undefined;
        if (!server.files.has(path)) server.files.set(path, '{"format":');
        return undefined;
      }),
    );
    expect(await publishAll(breaks)).toMatchObject({ ok: true });
    expect(await look(sam)).toMatchObject({ Park: 'The park is open.' });
  });

  it('a server that does not notice late writers is refused before anything is published there', async () => {
    const careless: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.delete('if-match');
      headers.delete('if-none-match');
      return server.fetch(input, { ...init, headers });
    };
    const eve = await newColleague('Eve', { ...lead, fetch: careless });
    server.files.clear();
    const refused = await setUp(eve, { ...lead, fetch: careless });
    expect(refused).toMatchObject({ ok: false, fault: 'server' });
    expect(files()).toEqual([]);
  });

  it('what is changed further while it is published stays a change, of what was published', async () => {
    const id = await idOf(ana, 'Pool');
    await rewrite(ana, id, 'The pool opens in May.');
    let isDone = false;
    const meanwhile = over(ana, async (input, init) => {
      if (!isDone && init?.method === 'PUT' && isPointer(String(input))) {
        isDone = true;
        await rewrite(ana, id, 'The pool opens in June.');
      }
      return server.fetch(input, init);
    });
    expect(await publishAll(meanwhile)).toMatchObject({ ok: true });
    expect(await look(sam)).toEqual({ Pool: 'The pool opens in May.' });
    const plan = await planPublication(ana.library);
    expect(plan.conflicts).toEqual([]);
    expect(plan.changes).toMatchObject([{ what: 'changed', after: { body: 'The pool opens in June.' } }]);
  });
});

describe('the folder', () => {
  it('holds a whole document for every version, and one pointer that names them', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    await publishAll(ana);
    const named = server.files.get('library/pointer.jws')?.split('.')[1] ?? '';
    const pointer = JSON.parse(Buffer.from(named, 'base64url').toString());
    const documents = new Set([
      pointer.document,
      ...pointer.history.map((one: { document: string }) => one.document),
    ]);
    for (const hash of documents) expect(files()).toContain(`${hash}.json`);
    expect(files().filter((name) => name.startsWith('scratch'))).toEqual([]);
  });
});
