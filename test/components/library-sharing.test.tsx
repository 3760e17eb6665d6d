// @vitest-environment jsdom
import './one-kind-of-bytes';
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SharingView } from '@/components/library/sharing/SharingView';
import type { Library } from '@/lib/library';
import { folderLogin } from '@/lib/settings';
import { accept, changeSubscription, lookAt, readSubscription, refresh, subscribedRows } from '@/lib/sharing';
import { fingerprint } from '@/lib/signing';
import { type Agency, notice, setUpAgency } from '../sharing/an-agency';
import { type MemoryServer, memoryServer } from '../sharing/memory-server';
import { expectAccessible, newLibrary, showView } from './show-view';

let server: MemoryServer;
let agency: Agency;
let request: ReturnType<typeof vi.fn<(asked: { origins: string[] }) => Promise<boolean>>>;

beforeEach(async () => {
  fakeBrowser.reset();
  request = vi.fn(async (_asked: { origins: string[] }) => true);
  Object.assign(browser, {
    permissions: { request, contains: async () => true, remove: async () => true },
  });
  server = memoryServer();
  vi.stubGlobal('fetch', server.fetch);
  agency = await setUpAgency((path, text) => void server.files.set(path, text));
  await agency.publish(42, [notice('a', 'The pool is closed.')], { note: 'For the summer.' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Somebody follows the library already, with a login that may write to these parts. */
async function followed(writable: readonly string[] = []): Promise<Library> {
  const library = newLibrary();
  server.writable = writable;
  const looked = await lookAt(server.address, {});
  if (looked.ok && looked.state === 'library') await accept(library, looked.found);
  return library;
}

const typeAddress = async (user: ReturnType<typeof showView>['user'], address: string) => {
  await user.type(await screen.findByLabelText('Address of the folder'), address);
  await user.click(screen.getByRole('button', { name: 'Look what is there' }));
};
const title = /^Library of City of Riverton, version 42/;

describe('following a library', () => {
  it('shows whose it is and by which key it is known, and follows it at a press', async () => {
    const { user, container, library } = showView(<SharingView rest={[]} />);
    await typeAddress(user, 'files.riverton.example/plainpost');
    const found = await screen.findByRole('region', { name: 'Library of City of Riverton' });
    expect(request).toHaveBeenCalledWith({ origins: ['https://files.riverton.example/*'] });
    expect(found.textContent).toContain('by Ana');
    expect(found.textContent).toContain('For the summer.');
    expect(found.textContent).toContain(fingerprint(agency.key.thumbprint));
    expect(found.textContent).toContain('compare these digits');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Follow this library' }));
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(await subscribedRows(library).count()).toBe(1);
    await expectAccessible(container);
  });

  it('takes the address a colleague gave, with its key, from the page’s own address', async () => {
    const rest = [`${server.address}#key=${agency.key.thumbprint}`];
    const { user } = showView(<SharingView rest={rest} />);
    await user.click(await screen.findByRole('button', { name: 'Look what is there' }));
    expect(await screen.findByText('The key is the one in the address.')).toBeTruthy();
  });

  it('asks for a login when the server does, and keeps it once the library is followed', async () => {
    server.answer = (_path) => new Response(null, { status: 401 });
    const { user, container } = showView(<SharingView rest={[server.address]} />);
    await user.click(await screen.findByRole('button', { name: 'Look what is there' }));
    const asks = await screen.findByRole('region', { name: 'The server asks who you are' });
    await expectAccessible(container);
    server.answer = null;
    await user.type(within(asks).getByLabelText('User name'), 'staff');
    await user.type(within(asks).getByLabelText('Password'), 'quiet rivers');
    await user.click(within(asks).getByRole('button', { name: 'Look what is there' }));
    await user.click(await screen.findByRole('button', { name: 'Follow this library' }));
    await screen.findByRole('heading', { name: title });
    await waitFor(async () =>
      expect(await folderLogin.getValue()).toMatchObject({ user: 'staff', address: server.address }),
    );
  });

  it.each([
    ['http://files.example.gov/', /must begin with https/],
    ['https://ana:secret@files.example.gov/', /holds a user name or a password/],
  ])('says what is wrong with the address %s', async (address, sentence) => {
    const { user, container } = showView(<SharingView rest={[]} />);
    await typeAddress(user, address);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(request).not.toHaveBeenCalled();
    await expectAccessible(container);
  });

  it('looks nowhere when the browser is not allowed to', async () => {
    request.mockResolvedValue(false);
    const { user } = showView(<SharingView rest={[]} />);
    await typeAddress(user, server.address);
    expect((await screen.findByRole('alert')).textContent).toContain('was not allowed to reach');
    expect(server.requests).toEqual([]);
  });

  it('says that a folder holds nothing yet', async () => {
    server.files.clear();
    const { user, container } = showView(<SharingView rest={[]} />);
    await typeAddress(user, server.address);
    expect(await screen.findByText(/There is no shared library at/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('cannot be led elsewhere where IT prescribes the address', async () => {
    await fakeBrowser.storage.managed.set({ libraryAddress: server.address });
    const { user, container } = showView(<SharingView rest={['https://elsewhere.example/']} />);
    const field = await screen.findByLabelText('Address of the folder');
    await waitFor(() => expect(field).toHaveProperty('value', server.address));
    expect(field).toHaveProperty('readOnly', true);
    expect(screen.getByText('Set by your agency')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Look what is there' }));
    await user.click(await screen.findByRole('button', { name: 'Follow this library' }));
    await user.click(await screen.findByText('Login, address and leaving'));
    expect(screen.queryByRole('button', { name: 'Leave this library' })).toBeNull();
  });
});

describe('a library that is followed', () => {
  it.each([
    [[], 'Staff.'],
    [['review/'], 'Reviewer.'],
    [['review/', 'library/'], 'Lead.'],
  ])('says what a person may do who writes to %j', async (writable, role) => {
    const { container } = showView(<SharingView rest={[]} />, { library: await followed(writable) });
    expect(await screen.findByText(role)).toBeTruthy();
    await expectAccessible(container);
  });

  it('is looked for anew at a press, and says what came of it', async () => {
    const { user } = showView(<SharingView rest={[]} />, { library: await followed() });
    await user.click(await screen.findByRole('button', { name: 'Look now' }));
    expect(await screen.findByText('You have the newest version.')).toBeTruthy();
    await agency.publish(43, []);
    await user.click(screen.getByRole('button', { name: 'Look now' }));
    expect(await screen.findByText('Version 43 has arrived.')).toBeTruthy();
  });

  it('says why nothing newer came until it does, in Spanish too', async () => {
    const library = await followed();
    server.answer = () => 'no answer';
    await refresh(library);
    const { container } = showView(<SharingView rest={[]} />, { library, language: 'es' });
    expect(await screen.findByText(/no responde\. Revise la conexión/)).toBeTruthy();
    await expectAccessible(container);
    server.answer = null;
    await refresh(library);
    await waitFor(() => expect(screen.queryByText(/no responde/)).toBeNull());
  });

  it('says that the publisher’s clock is a day ahead, and takes it all the same', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await agency.publish(42, [notice('a', 'The pool is closed.')], { publishedAt: tomorrow });
    showView(<SharingView rest={[]} />, { library: await followed() });
    expect(await screen.findByText(/by the publisher’s clock/)).toBeTruthy();
  });

  it('shows new keys to a person who decides to accept them', async () => {
    const library = await followed();
    const anew = await setUpAgency((path, text) => void server.files.set(path, text));
    await anew.publish(43, [notice('a', 'Anew.')]);
    await refresh(library);
    const { user, container } = showView(<SharingView rest={[]} />, { library });
    await user.click(await screen.findByRole('button', { name: 'Look at the new keys' }));
    expect(await screen.findByText(/not the ones you accepted before/)).toBeTruthy();
    expect(screen.getByText(fingerprint(anew.key.thumbprint))).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Follow this library' }));
    await waitFor(async () => expect((await readSubscription(library))?.version).toBe(43));
  });

  it('asks for the login again when the server refuses the one that is kept', async () => {
    const library = await followed();
    server.answer = () => new Response(null, { status: 401 });
    await refresh(library);
    const { user, container } = showView(<SharingView rest={[]} />, { library });
    await user.click(await screen.findByRole('button', { name: 'Give the login' }));
    const asks = screen.getByRole('region', { name: 'The server asks who you are' });
    await expectAccessible(container);
    server.answer = null;
    await user.type(within(asks).getByLabelText('User name'), 'staff');
    await user.click(within(asks).getByRole('button', { name: 'Look what is there' }));
    expect(await screen.findByText('You have the newest version.')).toBeTruthy();
  });

  it('forgets the login, and is left with what is the person’s own', async () => {
    const library = await followed();
    await folderLogin.setValue({ address: server.address, user: 'staff', password: 'quiet rivers' });
    await library.templates.add({ ...notice('own', 'Mine.'), library: 'private' });
    const { user, container } = showView(<SharingView rest={[]} />, { library });
    await user.click(await screen.findByText('Login, address and leaving'));
    await expectAccessible(container);
    await user.click(await screen.findByRole('button', { name: 'Forget the login' }));
    await waitFor(async () => expect(await folderLogin.getValue()).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Leave this library' }));
    await user.click(screen.getByRole('button', { name: 'Leave it now' }));
    expect(await screen.findByText('You do not follow the library any more.')).toBeTruthy();
    expect((await library.templates.toArray()).map(({ id }) => id)).toEqual(['own']);
  });

  it('gives way to the one that IT prescribes at another address', async () => {
    const library = await followed();
    await changeSubscription(library, server.address, { address: 'https://old.example/plainpost/' });
    await fakeBrowser.storage.managed.set({ libraryAddress: server.address });
    const { container } = showView(<SharingView rest={[]} />, { library });
    expect(await screen.findByText(/Your IT prescribes a library at another address/)).toBeTruthy();
    await expectAccessible(container);
  });
});
