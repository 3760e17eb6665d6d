// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '@/components/review/ReviewPage';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Review } from '@/lib/review';
import { createReviewShelf, hashText } from '@/lib/review';
import { sign } from '@/lib/signing';
import { aPost, arrive, type Colleague, enlist, now } from '../review/agency-folder';
import { expectAccessible } from './show-view';

// The bytes of jsdom are none to the platform's own encoder, and so to what signs them.
vi.hoisted(() => {
  globalThis.Uint8Array = new TextEncoder().encode('').constructor as Uint8ArrayConstructor;
});
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });

// Nothing answers there: what is shown is what was read before.
const server = {
  address: 'http://127.0.0.1:9/plainpost/',
  logins: {
    staff: { user: 'staff', password: '' },
    reviewer: { user: 'reviewer', password: '' },
    lead: { user: 'lead', password: '' },
  },
} as const;
let ana: Colleague;
let ben: Colleague;

beforeEach(async () => {
  window.location.hash = '';
  ana = await arrive(server, 'staff', 'Ana Ruiz');
  ben = await arrive(server, 'reviewer', 'Ben Cho');
  await askFor(1);
});
afterEach(cleanup);

const askFor = (approvers: 1 | 2) =>
  enlist(
    [
      [ana, 'staff', []],
      [ben, 'reviewer', ['review']],
    ],
    approvers,
  );

/** Lays a post into what was read of the folder at a reviewer's. */
async function lay(author: Colleague, review: Review, { at = now(), reader = ben } = {}): Promise<void> {
  const path = `drafts/${review.id}.${(await hashText(review.text)).slice(0, 16)}.jws`;
  const text = await sign('draft', { ...review, key: author.key.publicKey }, author.key);
  await reader.library.folderFiles.put({ path, etag: '"1"', text, readAt: at, modifiedAt: at });
}
function show({ library }: Colleague, language: InterfaceLanguage = 'en') {
  const { container } = render(<ReviewPage library={library} language={language} />);
  return { container, user: userEvent.setup() };
}
const queue = async (name = 'Waiting for review') =>
  within(await screen.findByRole('region', { name: new RegExp(`^${name}`) }));

describe('the queue of the review page', () => {
  it('shows what cannot wait first, then the oldest, with whom each says to be from, and what was not opened', async () => {
    const hour = 3_600_000;
    await lay(ana, aPost(ana, 'The pool opens at noon.', { at: now() - 2 * hour }), { at: now() - 2 * hour });
    await lay(ana, aPost(ana, 'Leave now.', { emergency: true, postedAlready: true }));
    await lay(ana, aPost(ana, 'Oak St. is closed.', { at: now() + 24 * hour }), { at: now() - hour });
    const why = { en: 'This file is too large for a review.', es: 'Es demasiado grande.' };
    await ben.library.folderFiles.put({
      path: 'drafts/x.jws',
      etag: null,
      text: '',
      readAt: 1,
      refused: why,
    });
    const { container } = show(ben);
    const list = await queue();
    await list.findByRole('button', { name: 'Leave now.' });
    expect(list.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Leave now.', 'The pool opens at noon.', 'Oak St. is closed.']),
    );
    const [first, second, third] = list.getAllByRole('listitem');
    expect(first?.textContent).toMatch(
      /Leave now\..*Emergency.*Posted already, review after.*says to be Ana Ruiz/,
    );
    expect(second?.textContent).toMatch(/pool opens.*came 2 (hr\.|hours) ago/);
    expect(third?.textContent).toMatch(/written .* by its author’s clock/);
    expect(list.getByText(why.en)).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Review \(3 wait for you\)/ })).toBeTruthy();
    expect(await list.findByText(/^The folder could not be asked: /)).toBeTruthy();
    await expectAccessible(container);
  });

  it('opens a post with what was found, and says why its answer was not sent when nobody answers', async () => {
    await lay(ana, aPost(ana, 'Residents utilize Oak St.', { note: '<b>By four.</b>' }));
    const { container, user } = show(ben);
    await user.click(await (await queue()).findByRole('button', { name: 'Residents utilize Oak St.' }));
    expect(await screen.findByText('<b>By four.</b>')).toBeTruthy();
    await user.click(await screen.findByRole('radio', { name: 'Approve' }));
    expect(
      await screen.findByText(/^This sends your answer to your agency’s folder at 127\.0\.0\.1/),
    ).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Send the answer' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/\.$/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Approve' }).checked).toBe(true);
    expect(screen.getByText('Without the folder')).toBeTruthy();
  });

  it('says whose a post is: nobody approves their own where two people are asked for', async () => {
    await askFor(2);
    await lay(ben, aPost(ben, 'Oak St. is closed.'));
    const { user } = show(ben);
    const list = await queue();
    expect(await list.findByText(/From you/)).toBeTruthy();
    expect(screen.queryByText(/wait for you/)).toBeNull();
    await user.click(list.getByRole('button', { name: 'Oak St. is closed.' }));
    await user.click(await screen.findByRole('radio', { name: 'Approve' }));
    expect(await screen.findByText(/Your agency asks for two people, so somebody else/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Send the answer' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/so somebody else has to approve it/);
  });

  it('is shown to reviewers only; an author sees what was sent, and where it stands', async () => {
    const post = aPost(ana, 'Oak St. is closed.');
    const shelf = createReviewShelf(ana.library);
    await shelf.handOver(post);
    const hash = await hashText(post.text);
    const file = { path: 'drafts/x.jws', etag: null, folder: server.address, hash, at: now() };
    await shelf.keepSent(post, () => [file]);
    const { container, user } = show(ana, 'es');
    const sent = await queue('Enviadas por usted');
    expect(await sent.findByText(/Espera respuesta/)).toBeTruthy();
    expect(screen.queryByText('En espera de revisión')).toBeNull();
    await expectAccessible(container);
    await user.click(sent.getByRole('button', { name: /^Retirar/ }));
    await waitFor(() => expect(sent.getByRole('alert').textContent).toMatch(/\.$/));
    expect(sent.getByText('Oak St. is closed.')).toBeTruthy();
  });
});

describe('a text that was selected on a page', () => {
  it('is shown as text with what the style guide finds in it, and is listed', async () => {
    const text = 'Residents utilize <script>alert(1)</script> #roadclosure';
    const key = await createReviewShelf(ana.library).keepChecked(text, { id: 'x', name: 'X' });
    window.location.hash = `#/${encodeURIComponent(key)}`;
    const { container, user } = show(ana);
    expect(await screen.findByRole('heading', { name: 'A text from a page' })).toBeTruthy();
    await waitFor(() => expect(container.querySelector('[data-rule="complex-word"]')).not.toBeNull());
    expect(container.querySelector('.words-shown')?.textContent).toBe(text);
    expect(screen.getByText(/Nothing was sent\./)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: 'All reviews' }));
    expect(await screen.findByText('Checked')).toBeTruthy();
  });
});
