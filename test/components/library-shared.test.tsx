// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Library, Template } from '@/lib/library';
import { notice } from '../sharing/an-agency';
import { goTo, openLibrary } from './open-library-page';
import { expectAccessible } from './show-view';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const row = (id: string, library: Template['library']): Template => ({
  ...notice(id, `Text of ${id}.`),
  library,
});

/** Opens the page for somebody who may write to the library, or not. */
async function open(lead: boolean, options: Parameters<typeof openLibrary>[0] = {}) {
  const opened = await openLibrary({ starters: false, ...options });
  const { library } = opened;
  await library.shared.put({ key: 'subscription', kept: { may: { library: lead } } });
  await library.templates.bulkAdd([
    row('pool', 'subscribed'),
    row('road', 'subscribed'),
    row('own', 'private'),
  ]);
  if (lead) await library.templates.add({ ...row('road', 'working'), version: 2, updatedAt: 2 });
  return opened;
}

const line = (id: string) => screen.findByRole('row', { name: `Notice ${id}` });
const marked = (id: string, mark: string) =>
  waitFor(async () => expect((await line(id)).textContent).toContain(mark));
const removedIds = async ({ withdrawn }: Library) => (await withdrawn.toArray()).map(({ id }) => id);

describe('templates beside a shared library', () => {
  it('are marked: shared, or mine only', async () => {
    const { container } = await open(false);
    await marked('pool', 'Shared');
    await marked('own', 'Mine only');
    await expectAccessible(container);
  });

  it('are marked for a lead: shared, not published yet, mine only, and going once removed', async () => {
    const { user, library, container } = await open(true);
    await marked('pool', 'Shared');
    await marked('road', 'Not published yet');
    await marked('own', 'Mine only');
    await goTo('pool');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await marked('pool', 'Goes at the next publication');
    expect(await removedIds(library)).toEqual(['pool']);
    await expectAccessible(container);
    await goTo('pool');
    await user.click(await screen.findByRole('button', { name: 'Keep it' }));
    await waitFor(async () => expect(await removedIds(library)).toEqual([]));
  });

  it('are looked at and copied by those who do not publish them', async () => {
    const { user, container, library } = await open(false, { language: 'es' });
    window.location.hash = '#/templates/pool';
    const why = await screen.findByText(/es de la biblioteca compartida de su organismo/);
    expect(why).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Título' })).toBeNull();
    expect(container.textContent).toContain('Text of pool.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Hacer una copia propia' }));
    const title = await screen.findByRole('textbox', { name: 'Título' });
    expect(title).toHaveProperty('value', 'Notice pool (mía)');
    expect(await library.proposals.toArray()).toMatchObject([{ library: 'private', status: 'draft' }]);
  });
});

describe('the style guide of a shared library', () => {
  it('is looked at by those who do not publish it, with nothing to press that would change it', async () => {
    const { container, user } = await open(false, { place: '#/style-guide' });
    expect(await screen.findByText(/The style guide belongs to your agency’s shared library/)).toBeTruthy();
    const [first] = await screen.findAllByRole('checkbox');
    expect(first).toHaveProperty('disabled', true);
    const rule = container.querySelector<HTMLElement>('[data-rule="complex-word"]');
    if (rule === null) throw new Error('The rule is not listed.');
    await user.click(within(rule).getByRole('button', { expanded: false }));
    expect(within(rule).getAllByRole('combobox')[0]?.matches(':disabled')).toBe(true);
    window.location.hash = '#/style-guide/agency';
    expect((await screen.findByLabelText(/^Name/)).matches(':disabled')).toBe(true);
    await expectAccessible(container);
  });
});
