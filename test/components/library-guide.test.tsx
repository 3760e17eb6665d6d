// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GuideView } from '@/components/library/style-guide/GuideView';
import { createDesk } from '@/lib/library';
import { expectAccessible, showView } from './show-view';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** Puts a text into a field at once: keys one by one are for what depends on them. */
async function put(user: ReturnType<typeof showView>['user'], field: HTMLElement, text: string) {
  await user.click(field);
  await user.paste(text);
}

const show = (rest: readonly string[], given = {}) => showView(<GuideView rest={rest} />, given);

describe('the rule book', () => {
  it('turns a rule off at once, says so, and takes it into use or back', async () => {
    const { user, container, library } = show(['rules']);
    const desk = createDesk(library);
    const one = await screen.findByRole('checkbox', { name: 'On: Capitalize each word in a hashtag' });
    await user.click(one);
    expect(await screen.findByText('1 change not in use yet')).toBeTruthy();
    expect((await desk.guide('used')).rules).toEqual({});
    await waitFor(async () =>
      expect((await desk.guide('changed')).rules).toEqual({ 'hashtag-camel-case': { on: false } }),
    );
    await user.click(screen.getByRole('button', { name: 'Review changes' }));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Undo: Capitalize each word in a hashtag' }));
    expect(screen.queryByText(/not in use yet/)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'On: Capitalize each word in a hashtag' }));
    await user.click(await screen.findByRole('button', { name: 'Use them' }));
    expect(await screen.findByText(/The changes are in use/)).toBeTruthy();
    expect((await desk.guide('used')).rules).toEqual({ 'hashtag-camel-case': { on: false } });
  });

  it('asks before it discards changes, and then nothing of them is left', async () => {
    const { user, library } = show(['rules']);
    await user.selectOptions(await screen.findByLabelText('Customs of the country'), 'uk');
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    expect(await screen.findByText('The changes are discarded.')).toBeTruthy();
    expect((await createDesk(library).guide('changed')).pack).toBe('us');
  });

  it('finds rules by their words, opens one with its why, options and examples, and resets it', async () => {
    const { user, container, library } = show(['rules']);
    await user.type(await screen.findByRole('searchbox', { name: 'Find a rule' }), 'zebra');
    expect(await screen.findByText('No rule has these words.')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'phone dashes');
    const title = await screen.findByRole('button', { name: 'Write phone numbers with dashes' });
    await user.click(title);
    expect(title.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link', { name: /Source/ })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Write phone numbers'), 'points');
    await user.click(
      within(screen.getByRole('group', { name: 'Let stand as well' })).getByLabelText('(555) 555-0100'),
    );
    await waitFor(async () =>
      expect((await createDesk(library).guide('changed')).rules['phone-format']).toEqual({
        on: true,
        options: { style: 'points', alsoAllow: [] },
      }),
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Back to the usual' }));
    await waitFor(async () => expect((await createDesk(library).guide('changed')).rules).toEqual({}));
  });

  it('keeps what is no number out of the guide, and says what to write', async () => {
    const { user, library } = show(['rules']);
    await user.type(await screen.findByRole('searchbox'), 'emoji-count');
    await user.click(await screen.findByRole('button', { name: /emoji/i }));
    const most = screen.getByLabelText('Most emoji');
    await user.clear(most);
    expect(screen.getByText('Write a whole number of 0 or more.')).toBeTruthy();
    await user.type(most, '7');
    await waitFor(async () =>
      expect((await createDesk(library).guide('changed')).rules['emoji-count']?.options).toEqual({ most: 7 }),
    );
  });

  it('shows at once what another page changes', async () => {
    const { library } = show(['rules']);
    const one = await screen.findByRole('checkbox', { name: 'On: Capitalize each word in a hashtag' });
    const desk = createDesk(library);
    await desk.saveGuide({
      ...(await desk.guide('changed')),
      rules: { 'hashtag-camel-case': { on: false } },
    });
    await waitFor(() => expect((one as HTMLInputElement).checked).toBe(false));
  });

  it('speaks Spanish', async () => {
    const { container } = show([], { language: 'es' });
    expect(await screen.findByRole('heading', { name: 'Guía de estilo' })).toBeTruthy();
    expect(await screen.findByRole('searchbox', { name: 'Buscar una regla' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the agency’s facts', () => {
  it('are kept as they are written, one in each line; a wrong line is named, and is not kept', async () => {
    const { user, container, library } = show(['agency']);
    await put(user, await screen.findByLabelText('Name of the agency'), 'City of Riverton');
    await put(
      user,
      screen.getByLabelText('Official web domains'),
      'https://www.riverton.example.gov/news\nno domain',
    );
    expect(await screen.findByText(/“no domain” is no domain/)).toBeTruthy();
    await put(user, screen.getByLabelText('Official accounts'), '@RivertonGov');
    await expectAccessible(container);
    const desk = createDesk(library);
    await waitFor(async () =>
      expect((await desk.guide('changed')).agency).toMatchObject({
        name: 'City of Riverton',
        domains: ['riverton.example.gov'],
        handles: ['RivertonGov'],
      }),
    );
  });

  it('take many acronyms at once, and say which stands there twice', async () => {
    const { user, library } = show(['agency']);
    const table = within(await screen.findByRole('group', { name: 'Acronyms' }));
    await user.click(table.getByText('Paste many', { selector: 'summary' }));
    await user.click(table.getByLabelText('Paste many'));
    await user.paste('RFD\tRiverton Fire Department\nEOC: Emergency Operations Center\nPD');
    await user.click(table.getByRole('button', { name: 'Add these' }));
    await waitFor(async () =>
      expect((await createDesk(library).guide('changed')).agency.acronyms).toEqual({
        RFD: 'Riverton Fire Department',
        EOC: 'Emergency Operations Center',
        PD: '',
      }),
    );
    await user.click(table.getByRole('button', { name: 'Add an acronym' }));
    await user.type(table.getByLabelText('Acronym, row 4'), 'PD');
    expect(table.getByRole('alert').textContent).toContain('“PD” stands there twice');
  });

  it('never leave an agency without a language', async () => {
    const { user } = show(['agency']);
    await user.click(await screen.findByRole('button', { name: 'Remove Spanish' }));
    await user.click(screen.getByRole('button', { name: 'Remove English' }));
    expect(await screen.findByText(/at least one language/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Add a language'), 'Haitian Creole');
    expect(await screen.findByRole('button', { name: 'Remove Haitian Creole' })).toBeTruthy();
  });
});

describe('the agency’s own rules', () => {
  it('are made in a form, tried on their examples while they are written, and added when they are whole', async () => {
    const { user, container, library } = show(['own', 'new']);
    await user.click(await screen.findByRole('button', { name: 'Add the rule' }));
    expect(screen.getByText('Give the rule a name.')).toBeTruthy();
    await put(user, screen.getByLabelText('Name'), 'Recreation center');
    await put(user, screen.getByLabelText('Instead of, row 1'), 'rec center');
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    expect(screen.getByText('Say what to write, and instead of what.')).toBeTruthy();
    await put(user, screen.getByLabelText('Write, row 1'), 'Recreation Center');
    await put(user, screen.getByLabelText('It must find something in: example 1'), 'The rec center is open.');
    await put(user, screen.getByLabelText('It must find nothing in: example 1'), 'Our rec center.');
    expect(screen.getByText('As it should be. Found: “rec center”')).toBeTruthy();
    expect(screen.getByText('Fails: the rule finds “rec center”')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Add the rule' }));
    await waitFor(async () =>
      expect((await createDesk(library).guide('changed')).entries).toMatchObject([
        { id: 'own.Recreation-center', type: 'substitution', swap: { 'rec center': 'Recreation Center' } },
      ]),
    );
    expect(window.location.hash).toBe('#/style-guide/own/own.Recreation-center');
  });

  it('are not lost when the page is closed before they are whole', async () => {
    const first = show(['own', 'new']);
    await first.user.click(await screen.findByRole('radio', { name: /Avoid some words/ }));
    await first.user.type(screen.getByLabelText('Words to avoid'), 'as per');
    first.unmount();
    show(['own', 'new']);
    expect(((await screen.findByLabelText('Words to avoid')) as HTMLTextAreaElement).value).toBe('as per');
  });

  it('are changed with every key, and stay as they were while something is missing', async () => {
    const { library, user, container } = show(['own', 'own.as-per']);
    const desk = createDesk(library);
    await desk.saveGuide({
      ...(await desk.guide('changed')),
      entries: [
        {
          ...{ type: 'existence', id: 'own.as-per', message: 'No “%s”.', severity: 'warning', scope: 'text' },
          ...{ tokens: ['as per'], examples: { fail: ['As per the sign.'], pass: [] } },
        },
      ],
    });
    const words = await screen.findByLabelText('Words to avoid');
    await user.clear(words);
    expect(screen.getByText('Not kept yet. Write at least one word.')).toBeTruthy();
    expect((await desk.guide('changed')).entries[0]).toMatchObject({ tokens: ['as per'] });
    await user.type(words, 'per se');
    await waitFor(async () =>
      expect((await desk.guide('changed')).entries[0]).toMatchObject({ tokens: ['per se'] }),
    );
    expect(screen.getByText('Fails: the rule finds nothing here.')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Remove the rule' }));
    await waitFor(async () => expect((await desk.guide('changed')).entries).toEqual([]));
  });

  it('are listed with whether their examples come out', async () => {
    const { library, container, user } = show(['own']);
    const desk = createDesk(library);
    const entry = { type: 'existence', message: 'No.', severity: 'error', scope: 'text' } as const;
    await desk.saveGuide({
      ...(await desk.guide('changed')),
      entries: [
        { ...entry, id: 'own.good', tokens: ['bad'], examples: { fail: ['So bad.'] } },
        { ...entry, id: 'own.fails', tokens: ['bad'], examples: { fail: ['So good.'] } },
        { ...entry, id: 'own.broken', tokens: ['('] },
      ],
    });
    expect(await screen.findAllByText('Examples fail')).toHaveLength(1);
    expect(screen.getAllByText('Finds nothing')).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'On: Good' }));
    await waitFor(async () => expect((await desk.guide('changed')).entries[0]?.on).toBe(false));
    await user.click(screen.getByRole('button', { name: 'Review changes' }));
    expect(screen.getByText(/do not come out as you wrote them: Fails, Broken/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('the test bench', () => {
  it('tells what the changed guide flags anew, no longer, and as before, with the words marked', async () => {
    const { library, user, container } = show(['bench']);
    const desk = createDesk(library);
    await desk.saveGuide({
      ...(await desk.guide('changed')),
      rules: { 'complex-word': { on: false } },
      entries: [
        {
          ...{ type: 'existence', id: 'own.rec', message: 'No “%s”.', severity: 'warning', scope: 'text' },
          tokens: ['rec center'],
        },
      ],
    });
    await user.click(await screen.findByLabelText('Posts to try'));
    await user.paste('The rec center opens prior to Monday.\n\nBring a towel to the rec center.');
    expect(await screen.findByText(/^2 posts: 2 newly flagged, /, {}, { timeout: 15_000 })).toBeTruthy();
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'rec center',
      'rec center',
    ]);
    await expectAccessible(container);
    await user.click(screen.getByRole('radio', { name: /Flagged as before/ }));
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(
      'prior to',
    );
  });
});
