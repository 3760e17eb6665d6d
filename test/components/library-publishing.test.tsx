// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFile } from '@/components/library/save-file';
import { ConflictsPage } from '@/components/library/sharing/ConflictsPage';
import { EarlierPanel } from '@/components/library/sharing/EarlierPanel';
import { KeyPanel } from '@/components/library/sharing/KeyPanel';
import { PeoplePanel } from '@/components/library/sharing/PeoplePanel';
import { PublishPanel } from '@/components/library/sharing/PublishPanel';
import { passphraseStrength } from '@/components/library/sharing/passphrase-strength';
import { SetUpPanel } from '@/components/library/sharing/SetUpPanel';
import { readSubscription, refresh, writeOwnCard } from '@/lib/sharing';
import { publisherKey } from '@/lib/signing';
import { type MemoryServer, memoryServer } from '../sharing/memory-server';
import {
  type Colleague,
  follow,
  listPublisher,
  newColleague,
  publishAll,
  rewrite,
  setUp,
  type Way,
  writeApproved,
} from '../sharing/publishing';
import { expectAccessible, showView } from './show-view';

vi.mock('@/components/library/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('@/lib/sharing/reach', () => ({
  mayReach: async () => true,
  askToReach: async () => true,
  stopReaching: async () => true,
}));

// Of the two kinds of bytes here, those of the page's own window are not what the machine's encoder gives.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer);

let server: MemoryServer;
let way: Way;
let ana: Colleague;

/** Ana set the library up with one template. */
beforeEach(async () => {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB = new IDBFactory();
  server = memoryServer();
  server.writable = ['library/', 'drafts/', 'review/', 'records/'];
  vi.stubGlobal('fetch', server.fetch);
  way = { address: server.address, login: { user: 'lead', password: 'x' }, fetch: server.fetch };
  ana = await newColleague('Ana', way);
  await writeApproved(ana, 'Pool', 'The pool is closed.');
  expect(await setUp(ana, way)).toMatchObject({ ok: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (view: React.ReactNode, { library } = ana) => showView(view, { library });
const idOfPool = async () =>
  (await ana.library.templates.toArray()).find(({ title }) => title === 'Pool')?.id ?? '';
const version = async () => (await readSubscription(ana.library))?.version;

/** Ben publishes what Ana changed too. */
async function anotherChange(): Promise<void> {
  const ben = await newColleague('Ben', way);
  await follow(ben, way);
  await listPublisher(ana, ben);
  await refresh(ben.library, ben.reaching);
  await rewrite(ben, await idOfPool(), 'The pool opens in May.');
  expect(await publishAll(ben)).toMatchObject({ ok: true });
  await rewrite(ana, await idOfPool(), 'The pool opens in June.');
  await refresh(ana.library, ana.reaching);
}

describe('publishing', () => {
  it('shows word by word what changes for whom, passes over warnings at a press, and says what was published', async () => {
    await rewrite(ana, await idOfPool(), 'The pool is open. #mainpool');
    await ana.desk.create({ title: 'Not yet', body: 'Draft' });
    const { user, container } = show(<PublishPanel />);
    expect(
      await screen.findByText(/^Everybody who follows Library of City of Riverton gets it/),
    ).toBeTruthy();
    expect(screen.getByText('Does not go out, because it is a draft or in review: 1 template')).toBeTruthy();
    expect(screen.getByText('1 warning')).toBeTruthy();
    await user.click(screen.getByText('Pool', { selector: '.exchange-name' }));
    expect((await screen.findByText(/#mainpool/, { selector: 'ins' })).textContent).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Note to the others/ }), 'Summer');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Publish version 2 despite the warnings' }));
    expect(await screen.findByText(/^Version 2 is published/)).toBeTruthy();
    expect(await readSubscription(ana.library)).toMatchObject({ version: 2, note: 'Summer' });
    expect(await screen.findByText(/There is nothing to publish/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('is not offered while something is wrong, which is listed with the way to mend it', async () => {
    const id = await writeApproved(ana, 'Broken', 'Fine.');
    await ana.library.templates.update(['working', id], { body: 'Closed until {{end}}.' });
    const { container } = show(<PublishPanel />);
    expect((await screen.findByRole('link', { name: 'Broken' })).getAttribute('href')).toBe(
      `#/templates/${id}`,
    );
    expect(screen.queryByRole('button', { name: /^Publish/ })).toBeNull();
    await expectAccessible(container);
  });

  it('says what is missing to whoever cannot, and where to get it', async () => {
    await ana.library.keys.delete('publisher');
    const { container } = show(<PublishPanel />);
    expect(await screen.findByText(/There is no publisher’s key in this browser/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to your keys' }).getAttribute('href')).toBe('#/sharing/keys');
    await expectAccessible(container);
  });

  it('tells what became of a publication that was interrupted', async () => {
    await writeApproved(ana, 'Park', 'The park is open.');
    const breaks: typeof fetch = (input, init) =>
      init?.method === 'PUT' && String(input).endsWith('pointer.jws')
        ? new Promise(() => {})
        : server.fetch(input, init);
    void publishAll({ ...ana, reaching: { ...ana.reaching, fetch: breaks } });
    await waitFor(async () => expect(await ana.library.shared.get('publication')).toBeTruthy());
    const { container } = show(<PublishPanel />);
    expect(await screen.findByText(/A publication was interrupted/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('conflicts', () => {
  it('show both sides word by word, and are settled by one press', async () => {
    await anotherChange();
    const { user, container } = show(<ConflictsPage />);
    const card = within(await screen.findByRole('listitem'));
    expect(card.getByText('Ours, changed here').parentElement?.textContent).toContain('June');
    expect(card.getByText('Theirs, in the shared library').parentElement?.textContent).toContain('May');
    await expectAccessible(container);
    await user.click(card.getByRole('button', { name: 'Take theirs Pool' }));
    expect(await screen.findByText('“Pool” is settled.')).toBeTruthy();
    expect(await screen.findByText(/There are no conflicts/)).toBeTruthy();
    expect((await ana.library.revisions.toArray()).map(({ was }) => was.body)).toContain(
      'The pool opens in June.',
    );
    await expectAccessible(container);
  });
});

describe('earlier versions', () => {
  it('are listed with who published them, and published again after a question', async () => {
    await rewrite(ana, await idOfPool(), 'Oops.');
    await publishAll(ana);
    const { user, container } = show(<EarlierPanel />);
    await user.click(await screen.findByRole('button', { name: 'Publish version 1 again' }));
    expect(screen.getByText(/Everybody gets version 1 back/)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Publish version 1 again' }));
    expect(await screen.findByText(/^Version 3 is published/)).toBeTruthy();
    expect(await ana.library.templates.toArray()).toMatchObject([{ body: 'The pool is closed.' }]);
  });
});

describe('people', () => {
  it('are listed from the line they sent, changed and revoked, each as a publication', async () => {
    const eve = await newColleague('Eve', way);
    await follow(eve, way);
    const card = await writeOwnCard(eve.library, 'Eve Lund', 'review');
    if (!card.ok) throw new Error('There is no card.');
    const { user, container } = show(<PeoplePanel />);
    const box = await screen.findByRole('textbox', { name: 'Or paste the line that somebody sent' });
    await user.click(box);
    await user.paste('eyJhbGciOiJub25lIn0.e30.x');
    await user.click(screen.getByRole('button', { name: 'Read the line' }));
    expect(await screen.findByText(/This is no request for this library/)).toBeTruthy();
    await user.clear(box);
    await user.click(box);
    await user.paste(card.line);
    await user.click(screen.getByRole('button', { name: 'Read the line' }));
    expect(await screen.findByText('asks to review')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'List Eve Lund' }));
    expect(await screen.findByText('Eve Lund is listed.')).toBeTruthy();
    expect(await version()).toBe(2);

    await user.click(await screen.findByRole('button', { name: 'Change Eve Lund' }));
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Eve Berg');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Eve Berg is changed.')).toBeTruthy();

    await user.click(await screen.findByRole('button', { name: 'Revoke Eve Berg' }));
    await user.click(screen.getByRole('button', { name: 'Revoke the key of Eve Berg' }));
    expect(await screen.findByText('The key of Eve Berg is revoked.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Revoke Ana' })).toBeNull();
    expect(await version()).toBe(4);
  });
});

describe('keys', () => {
  it('are made with a passphrase typed twice, and count once their file was saved', async () => {
    const eve = await newColleague('Eve', way);
    await follow(eve, way);
    const { user, container } = show(<KeyPanel />, eve);
    await user.click(await screen.findByRole('button', { name: 'Make a key' }));
    const form = screen.getByLabelText('Passphrase').closest('form');
    if (!form) throw new Error('There is no form.');
    const make = within(form).getByRole('button', { name: 'Make a key' });
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    expect(screen.getByText('Too short')).toBeTruthy();
    await user.click(make);
    await expectAccessible(container);
    await user.type(screen.getByLabelText('Passphrase'), ' but seven quiet rivers');
    expect(screen.getByText('Good')).toBeTruthy();
    await user.click(make);
    expect(screen.getByText('The two are not the same.')).toBeTruthy();
    await user.type(screen.getByLabelText('The same passphrase again'), 'short but seven quiet rivers');
    await user.click(make);
    await user.click(await screen.findByRole('button', { name: 'Save the backup file' }));
    expect(saveFile).toHaveBeenCalledWith(
      expect.stringMatching(/^plainpost-key-.*\.json$/),
      expect.stringContaining('plainpost-key'),
      'application/json',
    );
    await user.click(screen.getByRole('button', { name: 'Use this key' }));
    expect(await publisherKey(eve.library)).toBeUndefined();
    await user.click(screen.getByRole('checkbox', { name: /^I have the file/ }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Use this key' }));
    await waitFor(async () => expect(await publisherKey(eve.library)).toBeTruthy());
    await user.click(await screen.findByRole('button', { name: 'Ask to be listed as a publisher' }));
    expect(await screen.findByText(/Your request is in the folder/)).toBeTruthy();
    expect([...server.files.keys()].filter((path) => path.startsWith('drafts/person.'))).toHaveLength(1);
  });

  it('are brought from their file, and a wrong passphrase or file is told', async () => {
    const eve = await newColleague('Eve', way);
    await follow(eve, way);
    const { makePublisherKey } = await import('@/lib/signing');
    const { file } = await makePublisherKey(ana.library, 'Eve', 'seven quiet rivers');
    const { user, container } = show(<KeyPanel />, eve);
    await user.click(await screen.findByRole('button', { name: 'Bring my key from its file' }));
    const form = screen.getByLabelText('Passphrase').closest('form');
    if (!form) throw new Error('There is no form.');
    const bring = within(form).getByRole('button', { name: 'Bring my key from its file' });
    await user.click(bring);
    expect(await screen.findByText('Choose the file first.')).toBeTruthy();
    const field = screen.getByLabelText('Backup file of the key');
    await user.upload(field, new File([file], 'key.json', { type: 'application/json' }));
    await user.type(screen.getByLabelText('Passphrase'), 'not this one');
    await user.click(bring);
    expect(await screen.findByText('The passphrase does not open this file.')).toBeTruthy();
    await expectAccessible(container);
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), 'seven quiet rivers');
    await user.click(bring);
    await waitFor(async () => expect(await publisherKey(eve.library)).toBeTruthy());
  });

  it('are judged in words', () => {
    expect(
      ['short', 'aaaaaaaaaaaa', '123456789012', 'password1234', 'Rt9#xkQ2vLmw'].map(passphraseStrength),
    ).toEqual([...['tooShort', 'weak', 'weak', 'weak', 'fair']]);
    expect(passphraseStrength('copper lantern seven fog')).toBe('good');
  });
});

describe('setting a library up', () => {
  it('says what goes out, and is done with a name and a key', async () => {
    server.files.clear();
    const eve = await newColleague('Eve', way);
    await writeApproved(eve, 'Park', 'The park is open.');
    const { makePublisherKey } = await import('@/lib/signing');
    await (await makePublisherKey(eve.library, 'Eve', 'seven quiet rivers')).keep();
    const { user, container } = show(<SetUpPanel address={server.address} login={way.login} />, eve);
    expect(await screen.findByText('1 template and the style guide')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set up and publish' }));
    expect(await screen.findByText('A name is missing.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Name of the library' }), 'City of Riverton');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Set up and publish' }));
    await waitFor(async () => expect(await readSubscription(eve.library)).toMatchObject({ version: 1 }));
  });
});
