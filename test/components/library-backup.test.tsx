// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupPanel } from '@/components/library/exchange/BackupPanel';
import { backupSettings } from '@/lib/settings';
import { expectAccessible, showView } from './show-view';

/** What the browser answers when it is asked for the permission, and what becomes of a download. */
function answers({ allowed = true, error = '' } = {}) {
  const download = vi.fn(async () => 1);
  Object.assign(browser, {
    downloads: {
      download,
      search: async () => [
        { state: error ? 'interrupted' : 'complete', error, filename: '/d/Plainpost/plainpost-backup.json' },
      ],
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
    permissions: {
      contains: async () => allowed,
      request: async () => allowed,
      remove: async () => true,
    },
  });
  return download;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(navigator, { locks: { request: (_name: string, work: () => unknown) => work() } });
  Object.assign(URL, { createObjectURL: () => 'blob:backup', revokeObjectURL: () => {} });
});
afterEach(cleanup);

const weekly = () => screen.findByRole('checkbox', { name: 'Save a backup file each week' });

describe('the backup each week', () => {
  it('is off; switched on, the first file is written and named', async () => {
    const download = answers();
    const { user, container } = showView(<BackupPanel />);
    const box = await weekly();
    await waitFor(() => expect(box).toHaveProperty('disabled', false));
    expect(box).toHaveProperty('checked', false);
    expect(screen.queryByRole('button', { name: 'Back up now' })).toBeNull();
    await user.click(box);
    expect(await screen.findByText(/^Last backup: .*, plainpost-backup\.json\.$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    await waitFor(() => expect(download).toHaveBeenCalledTimes(2));
    await expectAccessible(container);
    await user.click(box);
    await waitFor(async () => expect((await backupSettings.getValue()).on).toBe(false));
  });

  it('stays off, and says so, where the browser does not allow it', async () => {
    answers({ allowed: false });
    const { user, container } = showView(<BackupPanel />);
    await user.click(await weekly());
    expect(await screen.findByText(/so the weekly backup stays off/)).toBeTruthy();
    expect((await weekly()) as HTMLInputElement).toHaveProperty('checked', false);
    await expectAccessible(container);
  });

  it.each(['en', 'es'] as const)('says in one sentence that the disk was full (%s)', async (language) => {
    answers({ error: 'FILE_NO_SPACE' });
    await backupSettings.setValue({ on: true, dueAt: 0 });
    const { user, container } = showView(<BackupPanel />, { language });
    await user.click(await screen.findByRole('button', { name: /Back up now|Guardar una copia ahora/ }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room|No había espacio/);
    await expectAccessible(container);
  });

  it('says that the browser took the permission back, and is off', async () => {
    answers({ allowed: false });
    await backupSettings.setValue({ on: true, dueAt: 0 });
    const { user } = showView(<BackupPanel />);
    await user.click(await screen.findByRole('button', { name: 'Back up now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('no longer lets Plainpost save files');
    expect(await weekly()).toHaveProperty('checked', false);
  });
});
