// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDesk, createLibrary } from '@/lib/library';
import { checkDocument } from '@/lib/library/read-document';
import {
  choicesFor,
  documentPlace,
  hashOf,
  places,
  planPublication,
  readPointer,
  refresh,
  resolveConflict,
  settleInTurn,
  subscribedRows,
} from '@/lib/sharing';
import { createWebFolder } from '@/lib/web-folder';
import { startApache } from '../apache/start-apache.ts';
import { howMany } from '../how-many.ts';
import { seeded } from '../seeded.ts';
import { memoryServer } from '../sharing/memory-server.ts';
import {
  type Colleague,
  follow,
  listPublisher,
  newColleague,
  publishAll,
  rewrite,
  setUp,
  writeApproved,
} from '../sharing/publishing.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const rounds = Number(process.env.PLAINPOST_ROUNDS ?? howMany(10));
/** A publication makes about this many requests. */
const requests = 9;

/** A server that can be stopped at once and started again. */
interface Stoppable {
  readonly address: string;
  readonly login: { readonly user: string; readonly password: string };
  readonly fetch: typeof fetch;
  stop(): Promise<void>;
  start(): Promise<void>;
  end(): Promise<void>;
}

/** A real Apache in the soak; else one in memory, which takes no time. */
async function newServer(): Promise<Stoppable> {
  if (process.env.PLAINPOST_SOAK || process.env.PLAINPOST_ROUNDS) {
    const apache = await startApache();
    const { address, logins, crash, restart, end } = apache;
    return { address, login: logins.lead, fetch, stop: crash, start: restart, end };
  }
  const memory = memoryServer();
  memory.writable = ['library/', 'drafts/', 'review/', 'records/'];
  return {
    address: memory.address,
    login: { user: 'lead', password: 'x' },
    fetch: memory.fetch,
    stop: async () => {
      memory.answer = () => 'no answer';
    },
    start: async () => {
      memory.answer = null;
    },
    end: async () => {},
  };
}

type Fate = 'none' | 'dies before' | 'dies after' | 'server stops';

it('loses nothing, whenever the browser is killed or the server stops in the middle of a publication', async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  const { pick, upTo } = seeded(20_261_122);
  const server = await newServer();
  try {
    const way = { address: server.address, login: server.login, fetch: server.fetch };
    const people = [await newColleague('Ana', way), await newColleague('Ben', way)];
    const [ana, ben] = people as [Colleague, Colleague];
    await writeApproved(ana, 'Pool', 'The pool is closed.');
    expect(await setUp(ana, way)).toMatchObject({ ok: true });
    await follow(ben, way);
    await listPublisher(ana, ben);
    await refresh(ben.library, ben.reaching);

    const written = new Map<string, string>();
    const tally: Record<string, number> = {};
    for (let round = 0; round < rounds; round += 1) {
      const who = upTo(2);
      const person = people[who] as Colleague;
      await edit(person, round);
      const fate = pick<Fate>(['none', 'dies before', 'dies after', 'server stops']);
      const outcome = await publishUnder(person, fate);
      tally[`${fate}: ${outcome}`] = (tally[`${fate}: ${outcome}`] ?? 0) + 1;
      // The next start of the browser, on the same database, and of the server.
      await server.start();
      const library = createLibrary(person.library.name);
      people[who] = { ...person, library, desk: createDesk(library) };
      await holdsWhole();
    }
    console.info(`${rounds} publications: ${JSON.stringify(tally)}`);

    for (const person of people) await lookAndSettle(person);
    for (const [id, body] of written) {
      const places = await Promise.all(people.map((person) => standsIn(person, id, body)));
      expect(places.some(Boolean), `“${body}” is published or still here`).toBe(true);
    }
    for (const person of [...people, ...people]) {
      await lookAndSettle(person);
      const published = await publishAll(person);
      expect(published.ok || published.fault === 'nothing', JSON.stringify(published)).toBe(true);
    }
    for (const person of people) {
      await refresh(person.library, person.reaching);
      expect((await planPublication(person.library)).changes).toEqual([]);
    }
    const [one, other] = await Promise.all(people.map(({ library }) => subscribedRows(library).toArray()));
    expect(one).toEqual(other);

    async function edit(person: Colleague, round: number): Promise<void> {
      const known = [...written.keys()];
      const body = `Notice ${round} of ${person.name}.`;
      const used = (await person.desk.list()).filter(({ used }) => used?.status === 'approved');
      if (known.length > 3 && upTo(3) === 0) {
        const { id } = pick(used);
        await rewrite(person, id, body);
        if (written.has(id)) written.set(id, body);
      } else written.set(await writeApproved(person, `Notice ${round}`, body), body);
    }

    async function publishUnder(person: Colleague, fate: Fate): Promise<string> {
      let left = fate === 'none' ? -1 : upTo(requests);
      let isOver = false;
      let die = () => {};
      const died = new Promise<string>((resolve) => {
        die = () => resolve('died');
      });
      const spoiled: typeof fetch = async (input, init) => {
        const isNow = left === 0;
        left -= 1;
        if (isOver) return new Promise(() => {});
        if (isNow && fate === 'server stops') await server.stop();
        if (isNow && fate === 'dies after') await server.fetch(input, init);
        if (isNow && fate !== 'server stops') {
          isOver = true;
          die();
          return new Promise(() => {});
        }
        return server.fetch(input, init);
      };
      const reaching = { ...person.reaching, fetch: spoiled };
      const published = (async () => {
        await lookAndSettle({ ...person, reaching });
        const done = await publishAll({ ...person, reaching });
        return done.ok ? 'published' : done.fault;
      })();
      return Promise.race([published, died]);
    }

    /** What the library page does when it is opened; conflicts are settled any way. */
    async function lookAndSettle({ library, reaching }: Colleague): Promise<void> {
      if ((await refresh(library, reaching)).ok) await settleInTurn(library);
      for (;;) {
        const [conflict] = (await planPublication(library)).conflicts;
        if (!conflict) return;
        const choice = pick(choicesFor(conflict).filter((one) => one !== 'edit'));
        expect(await resolveConflict(library, conflict, choice)).toEqual({ ok: true });
      }
    }

    /** Whether a text is published, in use here, or was replaced by what somebody chose or wrote later. */
    async function standsIn({ library }: Colleague, id: string, body: string): Promise<boolean> {
      const rows = await library.templates.toArray();
      if (rows.some((row) => row.body === body)) return true;
      const kept = await library.revisions.toArray();
      return kept.some(({ template, was }) => template === id && was.body === body);
    }

    /** The folder names a whole document, signed by somebody who is listed. */
    async function holdsWhole(): Promise<void> {
      const folder = createWebFolder(server.address, { login: server.login, fetch: server.fetch });
      const pointed = await folder.read(places.pointer, { most: 4_000_000 });
      if (!pointed.ok || pointed.state === 'same') throw new Error('There is no pointer.');
      const read = await readPointer(pointed.text, null);
      if (!read.ok) throw new Error(`The pointer is ${read.fault}.`);
      const { document, bytes } = read.pointer;
      const there = await folder.read(documentPlace(document), { most: bytes });
      if (!there.ok || there.state === 'same') throw new Error('There is no document.');
      expect(await hashOf(there.text)).toEqual({ hash: document, bytes });
      expect(checkDocument(there.text)).toMatchObject({ ok: true });
    }
  } finally {
    await server.end();
  }
});
