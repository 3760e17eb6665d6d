// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { goTo, type OpenPage, openLibrary } from './open-library-page';
import { expectAccessible } from './open-templates';

afterEach(cleanup);

const street = { name: 'street', label: 'Street', kind: 'text', required: true } as const;
const closed = { title: 'Closure', body: '{{street}} is closed.', fields: [street] };

async function edit(start: Parameters<OpenPage['desk']['create']>[0] = closed) {
  const page = await openLibrary({ starters: false });
  const made = await page.desk.create(start);
  await goTo(made.id);
  return {
    ...page,
    id: made.id,
    body: screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the post' }),
  };
}

const saved = () => waitFor(() => expect(screen.getByText('Saved')).toBeTruthy());
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });

describe('the editor', () => {
  it('keeps what is typed a moment after the last key, and says so quietly', async () => {
    const { desk, id, body } = await edit();
    type(body, 'Oak St. is closed.');
    expect(screen.getByText('Saving…')).toBeTruthy();
    await saved();
    expect((await desk.read(id))?.proposal?.body).toBe('Oak St. is closed.');
  });

  it('keeps what is typed at once when the page goes', async () => {
    const { desk, id, body } = await edit();
    type(body, 'Elm St. is closed.');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect((await desk.read(id))?.proposal?.body).toBe('Elm St. is closed.'));
  });

  it('asks which one should stay when another window wrote meanwhile, and keeps both', async () => {
    const { desk, id, body } = await edit();
    const theirs = (await desk.read(id))?.proposal;
    if (!theirs) throw new Error('There is no draft.');
    type(body, 'Written here.');
    await desk.save({ ...theirs, body: 'Written there.' });
    expect(await screen.findByText(/was changed in another window/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Keep what I wrote here' }));
    await waitFor(async () => expect((await desk.read(id))?.proposal?.body).toBe('Written here.'));
  });

  it('takes over what another window wrote while nothing is typed here', async () => {
    const { desk, id, body } = await edit();
    const stored = (await desk.read(id))?.proposal;
    if (!stored) throw new Error('There is no draft.');
    await desk.save({ ...stored, body: 'Written there.' });
    await waitFor(() => expect(body.value).toBe('Written there.'));
  });

  it('writes a field at the cursor, and Ctrl+Z takes it back', async () => {
    const { user, body } = await edit();
    body.setSelectionRange(0, 0);
    await user.click(screen.getByRole('button', { name: 'Insert the field “Street”' }));
    expect(body.value).toBe('{{street}}{{street}} is closed.');
    expect(document.activeElement).toBe(body);
    await user.keyboard('{Control>}z{/Control}');
    expect(body.value).toBe('{{street}} is closed.');
  });

  it('puts an optional part around the marked words', async () => {
    const { user, body } = await edit();
    body.setSelectionRange(10, body.value.length);
    await user.click(screen.getByRole('button', { name: /Optional part/ }));
    expect(body.value).toBe('{{street}}[[ is closed.]]');
  });

  it('says at once what is wrong with the brackets', async () => {
    const { body } = await edit();
    type(body, 'Closed: [[ {{street}}');
    await waitFor(() => expect(body.getAttribute('aria-invalid')).toBe('true'));
    expect(await screen.findByRole('region', { name: 'To mend before approval' })).toBeTruthy();
  });

  it('makes a field, names it by its label, moves and removes it, and brings it back', async () => {
    const { user, body } = await edit();
    const fields = screen.getByRole('region', { name: 'Fields' });
    await user.click(within(fields).getByRole('button', { name: '+ New field' }));
    const label = within(fields).getByRole('textbox', { name: 'Label' });
    await user.type(label, 'Start date');
    await user.tab();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Name in the text/ }).value).toBe(
      'start-date',
    );
    await user.selectOptions(within(fields).getByRole('combobox', { name: 'Kind' }), 'Date');
    within(fields)
      .getByRole('button', { name: /^Start date/ })
      .focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    const names = () => [...fields.querySelectorAll('.label')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['Start date', 'Street']);
    expect(screen.getByText('“Start date” is now number 1 of 2.')).toBeTruthy();
    await user.click(within(fields).getByRole('button', { name: 'Remove “Street”' }));
    expect(body.value).toBe('is closed.');
    await user.click(within(fields).getByRole('button', { name: 'Undo' }));
    expect(body.value).toBe('{{street}} is closed.');
    expect(names()).toEqual(['Start date', 'Street']);
  });

  it('renames a field wherever it stands', async () => {
    const { user, body } = await edit();
    await user.click(screen.getByRole('button', { name: /^Street Short text/ }));
    const name = screen.getByRole('textbox', { name: /^Name in the text/ });
    await user.clear(name);
    await user.type(name, 'road');
    await user.tab();
    expect(body.value).toBe('{{road}} is closed.');
  });

  it('shows the filled-in text on each site, with values the lead can change', async () => {
    const { user } = await edit();
    const preview = screen.getByRole('region', { name: 'How it looks' });
    expect(within(preview).getByRole('article').textContent).toContain('is closed.');
    await user.click(within(preview).getByText('Example values'));
    const example = within(preview).getByRole('textbox', { name: 'Street' });
    await user.clear(example);
    await user.type(example, 'Mill Rd.');
    await waitFor(() =>
      expect(within(preview).getByRole('article').textContent).toContain('Mill Rd. is closed.'),
    );
    await user.click(within(preview).getByRole('tab', { name: 'Nextdoor' }));
    expect(within(preview).getByText(/names no limit/)).toBeTruthy();
  });

  it('mends the words of the text with one click, and says where words come from a field', async () => {
    const { user, body } = await edit({
      ...closed,
      body: 'Please utilize {{way}}.',
      fields: [
        { name: 'way', label: 'Way', kind: 'choice', required: true, choices: ['Elm St. prior to noon'] },
      ],
    });
    const checks = await screen.findByRole('region', { name: /^Checks of the example on X/ });
    expect(await within(checks).findByText(/These words come from a field/)).toBeTruthy();
    await user.click(within(checks).getByRole('button', { name: 'Use “use” for “utilize”' }));
    expect(body.value).toBe('Please use {{way}}.');
    await waitFor(() => expect(within(checks).queryByText('“utilize”')).toBeNull());
  });

  it('starts a version in another language, and tells what the two say otherwise', async () => {
    const { user } = await edit({ title: 'Office', body: 'Closed on May 6.' });
    await user.click(await screen.findByRole('button', { name: '+ Add Español' }));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /^Español/ }).getAttribute('aria-current')).toBe('page'),
    );
    type(screen.getByRole('textbox', { name: 'Text of the post' }), 'Cierra el 7 de mayo.');
    const parity = screen.getByRole('region', { name: /^Other languages/ });
    expect((await within(parity).findAllByText(/7 de mayo/)).length).toBeGreaterThan(0);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show beside it' }), 'English');
    expect(screen.getByText('Closed on May 6.', { exact: false, selector: '.shown' })).toBeTruthy();
  });

  it('passes axe with a field open and a fault told', async () => {
    const { container, user, body } = await edit();
    await user.click(screen.getByRole('button', { name: /^Street Short text/ }));
    type(body, 'Please utilize {{street}} [[');
    await screen.findByRole('region', { name: 'To mend before approval' });
    await expectAccessible(container);
  });
});

describe('the life of a template', () => {
  const status = () => screen.getByRole('region', { name: 'Status' });
  const press = async (name: string) =>
    fireEvent.click(await within(status()).findByRole('button', { name }));

  it('is sent, sent back only with a note, approved, retired and brought back', async () => {
    const { user } = await edit();
    await press('Send for review');
    expect(await screen.findByText('Sent for review.')).toBeTruthy();
    await press('Send back');
    expect((await within(status()).findByRole('alert')).textContent).toContain('Say what has to change');
    await user.type(within(status()).getByRole('textbox', { name: 'Note' }), 'Name the detour.');
    await press('Send back');
    expect(await screen.findByText('Sent back with your note.')).toBeTruthy();
    await press('Approve');
    expect(await screen.findByText(/It stands in the sidebar now/)).toBeTruthy();
    await press('Retire');
    expect(await screen.findByText(/no longer offered/)).toBeTruthy();
    await press('Bring back');
    expect(await screen.findByText('Back in use.')).toBeTruthy();
  });

  it('keeps what is typed before it is approved', async () => {
    const { desk, id, body } = await edit();
    type(body, '{{street}} is open again.');
    await press('Approve');
    await screen.findByText(/It stands in the sidebar now/);
    expect((await desk.read(id))?.used?.body).toBe('{{street}} is open again.');
  });

  it('leads back to the list when it is removed, with an Undo', async () => {
    const { desk, user } = await edit();
    await press('Remove');
    expect(await screen.findByText('1 text removed.')).toBeTruthy();
    expect(await desk.list()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await desk.list()).toHaveLength(1));
  });

  it('shows what happened, by whom and why, word by word, and restores it', async () => {
    const { container, user, body, id, desk } = await edit();
    await press('Approve');
    await screen.findByText(/It stands in the sidebar now/);
    type(body, '{{street}} is open.');
    await saved();
    await user.click(screen.getByRole('link', { name: 'History' }));
    const item = (await screen.findByRole('heading', { name: 'Approved, version 1' })).closest('li');
    if (!item) throw new Error('The history has no item.');
    await user.click(within(item).getByText('What changed since'));
    expect(item.querySelector('del')?.textContent).toContain('closed');
    expect(item.querySelector('ins')?.textContent).toContain('open');
    expect(within(item).getByText(/Ana Ruiz/)).toBeTruthy();
    await expectAccessible(container);
    await user.click(within(item).getByRole('button', { name: 'Restore this version' }));
    expect(await screen.findByText(/Restored as a draft/)).toBeTruthy();
    expect((await desk.read(id))?.proposal?.body).toBe('{{street}} is closed.');
  });

  it('says so where an address leads to no template', async () => {
    await openLibrary({ place: '#/templates/nowhere' });
    expect(await screen.findByText(/This template is not in the library/)).toBeTruthy();
  });
});
