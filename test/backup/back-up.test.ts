import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUp, type SaveBackup } from '@/lib/backup';
import type { Library } from '@/lib/library';
import { readDocument } from '@/lib/library';
import { backupSettings } from '@/lib/settings';
import { emptyLibrary, template } from '../library/exchange/libraries';

const day = 24 * 60 * 60 * 1000;
const start = new Date(2026, 10, 22, 9).getTime();

let library: Library;
beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: oneByOne() });
  library = emptyLibrary();
  await library.templates.put(template('a'));
});

/** Locks as the browser has them: one holder at a time. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <Value>(_name: string, work: () => Promise<Value>): Promise<Value> => {
      const mine = last.then(work);
      last = mine.catch(() => {});
      return mine;
    },
  };
}

function disk() {
  const files = new Map<string, string>();
  const save: SaveBackup = async (name, contents) => {
    files.set(name, contents);
    return { ok: true, file: name };
  };
  return { files, save };
}

const switchOn = () => backupSettings.setValue({ on: true, dueAt: 0 });
const at = (days: number) => () => start + days * day;

describe('the backup each week', () => {
  it('writes nothing until a person allowed it', async () => {
    const { files, save } = disk();
    await backUp(library, { save, now: at(0) });
    await backUp(library, { save, now: at(0), evenSame: true });
    expect(files.size).toBe(0);
  });

  it('is the whole library as a document, under the day it was made', async () => {
    const { files, save } = disk();
    await switchOn();
    const { last } = await backUp(library, { save, now: at(0) });
    expect([...files.keys()]).toEqual(['plainpost-backup-2026-11-22.json']);
    expect(last).toMatchObject({ at: start, file: 'plainpost-backup-2026-11-22.json' });
    const read = readDocument(files.get('plainpost-backup-2026-11-22.json') ?? '');
    expect(read.ok && read.document.templates.map(({ id }) => id)).toEqual(['a']);
  });

  it('is made again after a week, and not when nothing has changed since', async () => {
    const { files, save } = disk();
    await switchOn();
    await backUp(library, { save, now: at(0) });
    await library.templates.put(template('b'));
    await backUp(library, { save, now: at(6.9) });
    expect(files.size).toBe(1);
    await backUp(library, { save, now: at(7) });
    expect([...files.keys()].at(-1)).toBe('plainpost-backup-2026-11-29.json');
    await backUp(library, { save, now: at(14) });
    expect(files.size).toBe(2);
    expect((await backupSettings.getValue()).last?.at).toBe(start + 7 * day);
  });

  it('is made at once, even of the same, when a person asks for it', async () => {
    const { files, save } = disk();
    await switchOn();
    await backUp(library, { save, now: at(0) });
    await backUp(library, { save, now: at(1), evenSame: true });
    expect(files.size).toBe(2);
  });

  it('is made once when a page and the background look in the same moment', async () => {
    const save = vi.fn(disk().save);
    await switchOn();
    await Promise.all([1, 2, 3].map(() => backUp(library, { save, now: at(0) })));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('that failed keeps why, and the last good one, and is tried again a day later', async () => {
    const { save } = disk();
    await switchOn();
    await backUp(library, { save, now: at(0) });
    await library.templates.put(template('b'));
    const full: SaveBackup = async () => ({ ok: false, why: 'full' });
    const failed = await backUp(library, { save: full, now: at(7) });
    expect(failed).toMatchObject({
      on: true,
      failure: { at: start + 7 * day, why: 'full' },
      last: { at: start },
    });
    await backUp(library, { save, now: at(7.5) });
    expect((await backupSettings.getValue()).last?.at).toBe(start);
    await backUp(library, { save, now: at(8) });
    const { failure, last } = await backupSettings.getValue();
    expect([failure, last?.at]).toEqual([undefined, start + 8 * day]);
  });

  it('switches itself off when the browser no longer allows it', async () => {
    await switchOn();
    const gone: SaveBackup = async () => ({ ok: false, why: 'not-allowed' });
    expect(await backUp(library, { save: gone, now: at(0) })).toMatchObject({
      on: false,
      failure: { why: 'not-allowed' },
    });
  });

  it('that finds no library says so', async () => {
    await switchOn();
    library.close();
    const { failure } = await backUp(library, { save: disk().save, now: at(0) });
    expect(failure?.why).toBe('unreadable');
  });
});
