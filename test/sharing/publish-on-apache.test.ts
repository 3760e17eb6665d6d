// @vitest-environment node
import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { refresh } from '@/lib/sharing';
import { type RunningApache, startApache } from '../apache/start-apache.ts';
import {
  type Colleague,
  follow,
  listPublisher,
  newColleague,
  publishAll,
  received,
  setUp,
  writeApproved,
} from './publishing';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let apache: RunningApache;
beforeAll(async () => {
  apache = await startApache();
});
afterAll(() => apache?.end());

it('on a real Apache two leads set up, publish at once and merge; staff get it all and may write nothing', async () => {
  const lead = { address: apache.address, login: apache.logins.lead };
  const staff = { address: apache.address, login: apache.logins.staff };
  const [ana, ben, sam] = (await Promise.all([
    newColleague('Ana', lead),
    newColleague('Ben', lead),
    newColleague('Sam', staff),
  ])) as [Colleague, Colleague, Colleague];
  await writeApproved(ana, 'Pool', 'The pool is closed.');
  expect(await setUp(ana, lead)).toMatchObject({ ok: true, subscription: { may: { library: true } } });
  await follow(ben, lead);
  await follow(sam, staff);
  await listPublisher(ana, ben);
  await writeApproved(ana, 'Park', 'The park is open.');
  await writeApproved(ben, 'Library', 'The library is open.');
  const both = await Promise.all([publishAll(ana), publishAll(ben)]);
  expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  for (const one of [ana, ben, sam]) {
    expect(await refresh(one.library, one.reaching)).toMatchObject({ ok: true });
    expect(Object.keys(await received(one)).sort()).toEqual(['Library', 'Park', 'Pool']);
  }
  await writeApproved(sam, 'Staff', 'Staff were here.');
  expect(await publishAll(sam)).toMatchObject({ ok: false, fault: 'not-lead' });
  const files = readdirSync(join(apache.root, 'library'));
  expect(files.filter((name) => !/^([0-9a-f]{64}\.json|pointer\.jws)$/.test(name))).toEqual([]);
});
