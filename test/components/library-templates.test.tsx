// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary } from './open-library-page';
import { expectAccessible } from './open-templates';

afterEach(cleanup);

const row = (name: string) => screen.findByRole('row', { name });
const rows = () => screen.getAllByRole('row');

describe('the list of templates', () => {
  it('has one line for a text in all its languages, and says how many there are', async () => {
    await openLibrary();
    const line = await row('Road closure');
    expect(within(line).getByRole('link', { name: 'English' })).toBeTruthy();
    expect(within(line).getByRole('link', { name: 'Español' })).toBeTruthy();
    expect(within(line).getByText('Approved')).toBeTruthy();
    expect(screen.getByText(`${rows().length} templates`)).toBeTruthy();
  });

  it('finds by words that are mistyped, and clears all that was asked', async () => {
    const { user } = await openLibrary();
    await row('Road closure');
    await user.keyboard('/');
    await user.keyboard('boyl watr');
    await waitFor(() => expect(screen.queryByRole('row', { name: 'Road closure' })).toBeNull());
    expect(await row('Boil-water notice')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(await row('Road closure')).toBeTruthy();
  });

  it('says so when nothing fits', async () => {
    const { user } = await openLibrary();
    await row('Road closure');
    await user.type(screen.getByRole('searchbox'), 'zzzzzzzz');
    expect(await screen.findByText(/No template fits/)).toBeTruthy();
  });

  it('is gone over by arrows, chosen by Space and Shift, and opened by Enter', async () => {
    const { user } = await openLibrary();
    await row('Road closure');
    const [first, second, third] = rows();
    first?.focus();
    await user.keyboard('{ArrowDown} ');
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(third?.getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText('2 chosen')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('2 chosen')).toBeNull();
    const title = third?.querySelector('.title')?.textContent;
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: title ?? '' })).toBeTruthy();
  });

  it('removes what is chosen and brings it back', async () => {
    const { user, desk } = await openLibrary();
    const line = await row('Road closure');
    const before = (await desk.list()).length;
    line.focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('2 texts removed.')).toBeTruthy();
    expect(await desk.list()).toHaveLength(before - 2);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Everything is back.')).toBeTruthy();
    expect(await desk.list()).toHaveLength(before);
  });

  it('retires, tags and approves many, and says why it does not', async () => {
    const { user, desk } = await openLibrary();
    const line = await row('Road closure');
    line.focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Approve' }));
    expect((await screen.findByRole('alert')).textContent).toContain('None of the chosen ones');
    await user.type(screen.getByRole('textbox', { name: 'Tag to add' }), 'potholes{Enter}');
    expect(await screen.findByText('Tag added to 2 texts.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Retire' }));
    expect(await screen.findByText('2 texts retired.')).toBeTruthy();
    const retired = (await desk.list()).filter(({ used }) => used?.status === 'retired');
    expect(retired).toHaveLength(2);
    expect(retired.every(({ used }) => used?.tags?.includes('potholes'))).toBe(true);
  });

  it('tells what is due and what has expired in words', async () => {
    const { desk } = await openLibrary({ starters: false });
    const { id } = await desk.create({ title: 'Old one', body: 'Closed.', reviewBy: '2020-01-01' });
    await desk.approve(id);
    const line = await row('Old one');
    expect(await within(line).findByText('Review due')).toBeTruthy();
    expect(await screen.findByRole('link', { name: /^Templates 1 due for review/ })).toBeTruthy();
    await desk.create({ title: 'Over', body: 'Closed.', expiresOn: '2020-01-01' });
    expect(within(await row('Over')).getByText('Expired')).toBeTruthy();
  });

  it('helps where there is nothing yet', async () => {
    const { container, user } = await openLibrary({ starters: false });
    expect(await screen.findByRole('heading', { name: 'No templates yet' })).toBeTruthy();
    await expectAccessible(container);
    await user.keyboard('n');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toBeTruthy();
  });

  it('asks once who works here, before the first thing that bears a name', async () => {
    const { user, desk } = await openLibrary({ starters: false, name: '' });
    await screen.findByRole('heading', { name: 'No templates yet' });
    await user.keyboard('n');
    const dialog = await screen.findByRole('dialog', { name: 'Who works here?' });
    await user.keyboard('{Enter}');
    expect(within(dialog).getByText('Write your name.')).toBeTruthy();
    await user.keyboard('Ana Ruiz{Enter}');
    await screen.findByRole('textbox', { name: 'Title' });
    const [made] = await desk.list();
    expect(made?.proposal?.author.name).toBe('Ana Ruiz');
  });

  it.each(['en', 'es'] as const)('passes axe (%s)', async (language) => {
    const { container, user } = await openLibrary({ language });
    await row(language === 'en' ? 'Road closure' : 'Cierre de calle');
    rows()[0]?.focus();
    await user.keyboard(' ');
    await expectAccessible(container);
  });
});
