import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPermission, saveBackup, turnBackupOff, turnBackupOn } from '@/lib/backup';
import { backupSettings } from '@/lib/settings';

type Item = { state: string; filename?: string; error?: string };

/** The browser's downloads and permissions, as far as a backup needs them. */
function stub({ allowed = true, items = [{ state: 'complete' }] as readonly Item[] } = {}) {
  const heard = new Set<(changed: { id: number }) => void>();
  const removed: ((gone: { permissions: string[] }) => void)[] = [];
  let looks = 0;
  const downloads = {
    download: vi.fn(async () => 7),
    search: vi.fn(async () => {
      const item = items[Math.min(looks++, items.length - 1)];
      return item ? [{ filename: '/home/ana/Downloads/Plainpost/backup.json', ...item }] : [];
    }),
    onChanged: {
      addListener: (one: () => void) => heard.add(one),
      removeListener: (one: () => void) => heard.delete(one),
    },
  };
  const permissions = {
    contains: vi.fn(async () => allowed),
    request: vi.fn(async () => allowed),
    remove: vi.fn(async () => true),
    onRemoved: { addListener: (one: (gone: { permissions: string[] }) => void) => removed.push(one) },
  };
  Object.assign(browser, { downloads, permissions });
  return { downloads, permissions, heard, withdraw: (name: string) => removed[0]?.({ permissions: [name] }) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});

describe('a backup file', () => {
  it('goes into the folder Plainpost beside older ones, without a question, and is told by its name', async () => {
    const { downloads, heard } = stub();
    expect(await saveBackup('backup.json', '{}')).toEqual({ ok: true, file: 'backup.json' });
    expect(downloads.download).toHaveBeenCalledWith(
      expect.objectContaining({
        filename: 'Plainpost/backup.json',
        saveAs: false,
        conflictAction: 'uniquify',
      }),
    );
    expect(heard.size).toBe(0);
  });

  it('is there when the browser says that it is written, not before', async () => {
    const { heard } = stub({ items: [{ state: 'in_progress' }, { state: 'complete' }] });
    let saved = false;
    const saving = saveBackup('backup.json', '{}').then((answer) => {
      saved = true;
      return answer;
    });
    await vi.waitFor(() => expect(heard.size).toBe(1));
    for (const hear of heard) hear({ id: 8 });
    expect(saved).toBe(false);
    for (const hear of heard) hear({ id: 7 });
    expect((await saving).ok).toBe(true);
  });

  it.each([
    ['the disk is full', { state: 'interrupted', error: 'FILE_NO_SPACE' }, 'full'],
    ['the person stopped it', { state: 'interrupted', error: 'USER_CANCELED' }, 'cancelled'],
    ['the folder cannot be written', { state: 'interrupted', error: 'FILE_ACCESS_DENIED' }, 'refused'],
  ])('that is not written because %s says why', async (_name, item, why) => {
    stub({ items: [item] });
    expect(await saveBackup('backup.json', '{}')).toEqual({ ok: false, why });
  });

  it('is not tried where the browser does not allow it', async () => {
    const { downloads } = stub({ allowed: false });
    expect(await saveBackup('backup.json', '{}')).toEqual({ ok: false, why: 'not-allowed' });
    expect(downloads.download).not.toHaveBeenCalled();
  });

  it('carries its data in the address where no address of a blob can be made', async () => {
    const { downloads } = stub();
    const make = URL.createObjectURL;
    Object.assign(URL, { createObjectURL: undefined });
    class Reader {
      result = '';
      onload: () => void = () => {};
      async readAsDataURL(blob: Blob) {
        this.result = `data:${blob.type};base64,${Buffer.from(await blob.arrayBuffer()).toString('base64')}`;
        this.onload();
      }
    }
    vi.stubGlobal('FileReader', Reader);
    await saveBackup('backup.json', '{"agency":"Peñón"}');
    Object.assign(URL, { createObjectURL: make });
    const [[{ url }]] = downloads.download.mock.calls as unknown as [[{ url: string }]];
    expect(await (await fetch(url)).text()).toBe('{"agency":"Peñón"}');
  });
});

describe('the permission', () => {
  it('that is not given leaves the backup off', async () => {
    stub({ allowed: false });
    expect(await turnBackupOn()).toBe(false);
    expect((await backupSettings.getValue()).on).toBe(false);
  });

  it('is asked for when the backup is switched on, and given back when it is switched off', async () => {
    const { permissions } = stub();
    expect(await turnBackupOn()).toBe(true);
    expect((await backupSettings.getValue()).on).toBe(true);
    await turnBackupOff();
    expect(permissions.remove).toHaveBeenCalledWith({ permissions: ['downloads'] });
    expect((await backupSettings.getValue()).on).toBe(false);
  });

  it('that is taken away later switches the backup off and says so; another one does not', async () => {
    const { withdraw } = stub();
    followPermission(() => 99);
    await turnBackupOn();
    withdraw('bookmarks');
    expect((await backupSettings.getValue()).on).toBe(true);
    withdraw('downloads');
    await vi.waitFor(async () =>
      expect(await backupSettings.getValue()).toMatchObject({
        on: false,
        failure: { at: 99, why: 'not-allowed' },
      }),
    );
  });
});
