// @vitest-environment node
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followSubscription } from '@/lib/background/follow-subscription';
import { createLibrary, type Library } from '@/lib/library';
import { followPrescribed, lookAlarm, readSubscription, refresh } from '@/lib/sharing';
import { type Agency, newKey, notice, setUpAgency } from './an-agency';
import { type MemoryServer, memoryServer } from './memory-server';

let server: MemoryServer;
let agency: Agency;
let library: Library;
let isAllowed: boolean;
const mayReach = async () => isAllowed;
const prescribe = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);

beforeEach(async () => {
  fakeBrowser.reset();
  isAllowed = true;
  Object.assign(browser, {
    permissions: { contains: mayReach, onAdded: { addListener: () => {} } },
  });
  Dexie.dependencies.indexedDB = new IDBFactory();
  server = memoryServer();
  vi.stubGlobal('fetch', server.fetch);
  agency = await setUpAgency((path, text) => void server.files.set(path, text));
  await agency.publish(1, [notice('a', 'The pool is closed.')]);
  library = createLibrary();
});

describe('a library that policy prescribes', () => {
  it('is followed without a question where its keys are prescribed too', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    expect(await followPrescribed(library, { mayReach })).toMatchObject({ ok: true });
    expect(await readSubscription(library)).toMatchObject({
      version: 1,
      prescribed: [agency.key.thumbprint],
    });
    expect(await followPrescribed(library, { mayReach })).toBeNull();
  });

  it('waits for the person where the keys are not prescribed, or the browser was not asked yet', async () => {
    await prescribe({ libraryAddress: server.address });
    expect(await followPrescribed(library, { mayReach })).toBeNull();
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    isAllowed = false;
    expect(await followPrescribed(library, { mayReach })).toBeNull();
  });

  it('is refused when other keys signed it', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [(await newKey()).thumbprint] });
    expect(await followPrescribed(library, { mayReach })).toMatchObject({ fault: 'not-prescribed' });
    expect(await readSubscription(library)).toBeNull();
  });

  it('is followed by new keys once policy names them, and by nobody else', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    await followPrescribed(library, { mayReach });
    const anew = await setUpAgency((path, text) => void server.files.set(path, text));
    await anew.publish(2, [notice('a', 'Signed anew.')]);
    expect(await refresh(library)).toMatchObject({ fault: 'not-prescribed' });
    await prescribe({ libraryAddress: server.address, libraryKeys: [anew.key.thumbprint] });
    expect(await refresh(library)).toMatchObject({ ok: true, state: 'new' });
  });
});

describe('the background', () => {
  const version = async () => (await readSubscription(library))?.version;

  it('follows what is prescribed as it starts, and looks at each alarm', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    followSubscription(library);
    await vi.waitFor(async () => expect(await version()).toBe(1));
    await vi.waitFor(async () =>
      expect(await fakeBrowser.alarms.get(lookAlarm)).toMatchObject({ periodInMinutes: 15 }),
    );
    await agency.publish(2, [notice('a', 'The pool is open.')]);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: lookAlarm,
      scheduledTime: Date.now(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () => expect(await version()).toBe(2));
  });

  it('does not ask the server each time it wakes', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    await followPrescribed(library, { mayReach });
    server.requests.length = 0;
    followSubscription(library);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.requests).toEqual([]);
    followSubscription(library, () => Date.now() + 16 * 60_000);
    await vi.waitFor(() => expect(server.requests).toHaveLength(1));
  });

  it('says that the browser took the permission back', async () => {
    await prescribe({ libraryAddress: server.address, libraryKeys: [agency.key.thumbprint] });
    await followPrescribed(library, { mayReach });
    isAllowed = false;
    followSubscription(library);
    await fakeBrowser.alarms.onAlarm.trigger({
      name: lookAlarm,
      scheduledTime: Date.now(),
      persistAcrossSessions: true,
    });
    await vi.waitFor(async () =>
      expect((await readSubscription(library))?.trouble).toMatchObject({ fault: 'not-allowed' }),
    );
  });
});
