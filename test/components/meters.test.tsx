// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPreview } from './open-preview';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const line = () => document.querySelector('.meters summary')?.textContent ?? '';
const isShown = (words: string | RegExp) => waitFor(() => expect(line()).toMatch(words));
const openDetails = async () => {
  await userEvent.click(await screen.findByText(/^(Details|Detalles)$/));
  await waitFor(() => expect(document.querySelector('.meters dl')).not.toBeNull());
};
const detail = (name: string) =>
  [...document.querySelectorAll('.meters dt')].find((one) => one.textContent === name)?.nextElementSibling
    ?.textContent ?? '';
const threeSentences =
  'Crews will work on Oak Street from Monday to Friday. Take Elm Street while the road is closed. Call the city if you have a question about your street or your trash pickup this week.';

describe('the meters', () => {
  it('show length and language in one line', async () => {
    openPreview('The road is closed until Friday.', { tab: 'issues' });
    await isShown(/32 of 280/);
    expect(line()).toContain('English');
    expect(line()).not.toContain('Grade');
  });

  it('show the reading grade where a formula means something, and else say why not', async () => {
    openPreview(threeSentences, { tab: 'issues' });
    await isShown(/Grade \d/);
    cleanup();
    openPreview('The road is closed.', { tab: 'issues' });
    await isShown(/of 280/);
    await openDetails();
    expect(detail('Reading')).toContain('Too short to measure');
  });

  it('say in words what X counts otherwise', async () => {
    openPreview('Roads: riverton.gov 🚧🚧 停', { tab: 'issues' });
    await isShown(/of 280/);
    await openDetails();
    await waitFor(() => expect(detail('Length')).toContain('The link counts as 23'));
    expect(detail('Length')).toContain('2 emoji count as 2 each');
    expect(detail('Length')).toContain('One other character counts as 2');
  });

  it('say on a site without a limit that it names none', async () => {
    openPreview('Oak St. is open.', { tab: 'issues', site: 'nextdoor' });
    await isShown(/./);
    await openDetails();
    expect(detail('Length')).toBe('16 characters. Nextdoor names no limit.');
  });

  it('let a person say which language the post is in, until it is emptied', async () => {
    const { field, store } = openPreview('Evacuate now.', { tab: 'issues' });
    await isShown(/of 280/);
    await openDetails();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Spanish');
    await isShown(/Spanish/);
    expect(store.getState().report?.language).toBe('es');
    field.value = '';
    fireEvent.input(field);
    await waitFor(() => expect(store.getState().language).toBe('detect'));
  });

  it.each(['en', 'es'] as const)('are accessible when open, in %s', async (language) => {
    openPreview(threeSentences, { tab: 'issues', language });
    await isShown(/of 280|de 280/);
    await openDetails();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
