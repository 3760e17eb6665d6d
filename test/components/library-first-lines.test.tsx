// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '@/lib/library';
import type * as Listed from '@/lib/library/listed';
import { openLibrary } from './open-library-page';

const gate = vi.hoisted(() => ({ held: Promise.resolve() }));
vi.mock('@/lib/library/listed', async (original) => {
  const real = await original<typeof Listed>();
  return {
    ...real,
    listAll: async (library: Library) => {
      const all = await real.listAll(library);
      await gate.held;
      return all;
    },
  };
});

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  gate.held = Promise.resolve();
});

/** Holds the whole list back until it is let through; rows asked for by their ids come at once. */
function holdBack(): () => void {
  let letThrough = () => {};
  gate.held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  return letThrough;
}

const titles = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .map((row) => row.querySelector('.title')?.textContent);

describe('the list of templates, opened again', () => {
  it('shows the lines that stood first as they are now, says that it reads on, and then shows all', async () => {
    await openLibrary();
    await screen.findByText(/^\d+ templates$/);
    const [before] = titles();
    cleanup();
    const letThrough = holdBack();
    await openLibrary();
    await screen.findByRole('grid');
    expect(titles()[0]).toBe(before);
    expect(screen.getByText('Reading the library…')).toBeTruthy();
    letThrough();
    expect(await screen.findByText(/^\d+ templates$/)).toBeTruthy();
  });

  it('shows nothing that was not looked for while it reads on', async () => {
    await openLibrary();
    await screen.findByText(/^\d+ templates$/);
    cleanup();
    const letThrough = holdBack();
    const { user } = await openLibrary();
    await user.type(await screen.findByRole('searchbox'), 'boil');
    await waitFor(() => expect(screen.queryByRole('grid')).toBeNull());
    letThrough();
    await waitFor(() => expect(titles().every((title) => /boil|hervir/i.test(title ?? ''))).toBe(true));
  });

  it.each([
    ['names what is gone', '["gone-for-ever"]'],
    ['is of another shape', '{"a":1}'],
    ['is no JSON', '['],
  ])('shows all when what it had in mind %s', async (_how, kept) => {
    localStorage.setItem('first-lines-en', kept);
    await openLibrary();
    expect(await screen.findByText(/^\d+ templates$/)).toBeTruthy();
  });
});
