import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCounts } from '@/lib/library';
import { openDesk, type TestDesk } from './desk-of';

let at: TestDesk;
const clock = { now: 0 };
const setting = { on: true };
const counting = () => createCounts(at.library, { isOn: () => setting.on, now: () => clock.now });

beforeEach(() => {
  at = openDesk();
  clock.now = new Date(2026, 4, 4, 23, 59).getTime();
  setting.on = true;
});
afterEach(() => at.library.close());

describe('counting what people trip over', () => {
  it('adds up by day, rule and what became of it', async () => {
    const counts = counting();
    await counts.add([
      { what: 'found', id: 'complex-word' },
      { what: 'found', id: 'complex-word' },
      { what: 'fixed', id: 'complex-word' },
    ]);
    clock.now += 120_000;
    await counts.add([{ what: 'found', id: 'complex-word', times: 3 }]);
    expect(await counts.perDay()).toEqual([
      { day: '2026-05-04', what: 'fixed', id: 'complex-word', times: 1 },
      { day: '2026-05-04', what: 'found', id: 'complex-word', times: 2 },
      { day: '2026-05-05', what: 'found', id: 'complex-word', times: 3 },
    ]);
    expect(await counts.perDay('2026-05-05')).toHaveLength(1);
    expect(await counts.perDay('2026-05-04', '2026-05-04')).toHaveLength(2);
  });

  it('keeps nothing while it is switched off', async () => {
    setting.on = false;
    await counting().add([{ what: 'found', id: 'complex-word' }]);
    expect(await at.library.counts.count()).toBe(0);
  });

  it('keeps an id and a reason, and never a text', async () => {
    await counting().add([
      { what: 'ignored', id: 'complex-word not-here' },
      { what: 'ignored', id: 'Please utilize Oak St.' },
      { what: 'ignored', id: 'complex-word 555-0100, call Ana' },
      { what: 'found', id: '' },
      { what: 'found', id: 'x'.repeat(101) },
    ]);
    expect((await counting().perDay()).map(({ id }) => id)).toEqual(['complex-word not-here']);
  });

  it('loses none when two pages count at once', async () => {
    const [one, other] = [counting(), counting()];
    await Promise.all(
      Array.from({ length: 20 }, (_, round) =>
        (round % 2 ? one : other).add([{ what: 'found', id: 'complex-word' }]),
      ),
    );
    expect(await one.perDay()).toMatchObject([{ times: 20 }]);
  });

  it('forgets everything in one step, and a page that shows it sees that', async () => {
    const counts = counting();
    await counts.add([{ what: 'found', id: 'complex-word' }]);
    const seen: number[] = [];
    const watching = liveQuery(() => counts.perDay()).subscribe((all) => seen.push(all.length));
    await vi.waitFor(() => expect(seen).toEqual([1]));
    await counts.erase();
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    watching.unsubscribe();
  });
});
