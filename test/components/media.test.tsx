// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureList } from '@/components/sidebar/media/PictureList';
import { SessionContext } from '@/components/sidebar/session-context';
import { LanguageContext } from '@/components/ui/language';
import { createDraftCheck } from '@/lib/background/check-draft';
import { serve } from '@/lib/background/serve';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Ask } from '@/lib/connection';
import type { Answer, Answers } from '@/lib/messages';
import { type BoxSession, createSession } from '@/lib/session';
import { siteById } from '@/lib/sites';
import { withMedia } from '@/lib/sites/with-media';

beforeEach(() => {
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const refuse = () => {
  throw new Error('Not asked for here.');
};

/** A page on which the post's text stands in a text field, with what is attached around it. */
function open(siteId: string, attached: string, text = '', language: InterfaceLanguage = 'en'): BoxSession {
  const site = siteById(siteId);
  if (site === undefined) throw new Error(`There is no site ${siteId}.`);
  document.body.innerHTML = `<div><div role="dialog" id="post"><form class="compose-form"><textarea></textarea>${attached}
    <div data-testid="toolBar"></div></form></div></div>`;
  const box = document.querySelector('textarea') ?? document.body;
  if (box instanceof HTMLTextAreaElement) box.value = text;
  const check = createDraftCheck(() => language);
  const handlers = {
    check,
    preview: refuse,
    loadComposer: refuse,
    openLibrary: refuse,
    startReview: refuse,
    sendForReview: refuse,
    readReview: refuse,
    findTemplates: refuse,
    readTemplate: refuse,
    fillTemplate: refuse,
    count: refuse,
    record: refuse,
    sharing: () => null,
  };
  const ask: Ask = async (name, asked) =>
    (await serve(handlers, { name, asked }, 'page')) as Answer<Answers[typeof name]>;
  const session = createSession({
    site: withMedia(site),
    ask,
    language: () => language,
    isOurs: () => false,
  });
  render(
    <LanguageContext value={language}>
      <SessionContext value={session}>
        <PictureList ask={ask} />
      </SessionContext>
    </LanguageContext>,
  );
  act(() => session.attach(box));
  return session;
}

const photos = (...names: string[]) => names.map((name) => `<img src="blob:${name}">`).join('');
const ticks = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked);
const heading = () => screen.getByRole('heading').textContent;
const type = async (text: string) => {
  await userEvent.click(screen.getByRole('button', { name: 'Describe picture 1' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Description of picture 1' }), text);
};
const found = () =>
  [...document.querySelectorAll('.description-issues p')].map((one) => one.getAttribute('data-rule'));

describe('the list of pictures', () => {
  it('is not there without pictures', () => {
    open('facebook', '<video src="blob:film"></video>', 'Watch this.');
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('asks of each picture whether it is described, where the site does not show it, and how to get there', async () => {
    open('facebook', photos('a', 'b'), 'Oak St. is open.');
    expect(heading()).toBe('Pictures0 of 2 described');
    expect(screen.getByText(/Point at the picture, choose Edit, then Alternative text/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Picture 2: I described it' }));
    expect(heading()).toBe('Pictures1 of 2 described');
    expect(ticks()).toEqual([false, true]);
  });

  it('is told to the checks: the report does not ask again, and knows what was ticked', async () => {
    const session = open('facebook', photos('a'), 'Oak St. is open.');
    await waitFor(() => expect(session.store.getState().report?.needsEyes).toEqual([]));
    await userEvent.click(screen.getByRole('checkbox'));
    await waitFor(() =>
      expect(session.store.getState().report?.needsEyes).toEqual([
        'Nobody but you can tell whether a description fits its picture.',
      ]),
    );
  });

  it('keeps each tick with its picture when another one is removed, and forgets a picture that is new', async () => {
    open('facebook', photos('a', 'b'), 'Oak St. is open.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Picture 2: I described it' }));
    document.querySelector('img[src="blob:a"]')?.remove();
    await waitFor(() => expect(ticks()).toEqual([true]));
    document.querySelector('img')?.setAttribute('src', 'blob:c');
    await waitFor(() => expect(ticks()).toEqual([false]));
  });

  it('keeps the ticks when the site puts its box up anew', async () => {
    const session = open('facebook', photos('a'), 'Oak St. is open.');
    await userEvent.click(screen.getByRole('checkbox'));
    const box = document.createElement('textarea');
    box.value = 'Oak St. is open.';
    document.querySelector('textarea')?.replaceWith(box);
    act(() => session.attach(box));
    expect(ticks()).toEqual([true]);
  });

  it('forgets them with the draft: once text and pictures are gone', async () => {
    const session = open('facebook', photos('a'), 'Oak St. is open.');
    await userEvent.click(screen.getByRole('checkbox'));
    const box = document.querySelector('textarea');
    if (box) await userEvent.clear(box);
    await waitFor(() => expect(session.store.getState().text).toBe(''));
    expect(ticks()).toEqual([true]);
    document.querySelector('img')?.remove();
    await waitFor(() => expect(session.store.getState().notes).toEqual({}));
  });

  it('asks instead for the picture’s words in the text, on a site without descriptions, and helps to write none', () => {
    open(
      'nextdoor',
      '<div><img src="blob:a"><button data-testid="composer-remove-attachment"></button></div><button data-testid="composer-submit-button"></button>',
      'Oak St. is open.',
    );
    expect(screen.getByText(/Nextdoor has no descriptions for pictures/)).toBeTruthy();
    expect(
      screen.getByRole('checkbox', { name: 'Picture 1: what it says is in the text, too' }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Describe/ })).toBeNull();
  });

  it('takes an answer for all pictures of an album at once', async () => {
    open('facebook', photos('a', 'b', 'c', 'd'), 'Oak St. is open.');
    await userEvent.click(screen.getByRole('checkbox', { name: /Picture 1/ }));
    await userEvent.click(screen.getByRole('button', { name: 'I described all of them' }));
    expect(ticks()).toEqual([true, true, true, true]);
    expect(screen.queryByRole('button', { name: 'I described all of them' })).toBeNull();
  });

  it('shows what the site itself shows, and asks nothing then', () => {
    const upload = (active: string) =>
      `<div class="compose-form__upload"><div class="compose-form__upload__warning"><button type="button" class="${active}">ALT</button></div></div>`;
    open('mastodon', upload('active') + upload(''), 'Oak St. is open.');
    expect(screen.queryByRole('checkbox')).toBeNull();
    const lines = screen
      .getAllByRole('listitem')
      .map((line) => within(line).getByRole('paragraph').textContent);
    expect(lines).toEqual([
      'Missing: Picture 1 has no description yet',
      'Done: Picture 2 has a description. Mastodon does not show it here: read it once more there.',
    ]);
  });
});

describe('the form to write a description', () => {
  it('checks it as if the site had it, and says nothing against a good one', async () => {
    open('facebook', photos('a'), 'Oak St. is open.');
    await type('IMG_2041.jpg');
    await waitFor(() => expect(found()).toEqual(['alt-quality']));
    await userEvent.clear(screen.getByRole('textbox', { name: /Description/ }));
    await userEvent.type(
      screen.getByRole('textbox', { name: /Description/ }),
      'Cars drive on a dry Oak Street',
    );
    await waitFor(() => expect(found()).toEqual([]));
  });

  it('finds a file name, whatever it is introduced by', async () => {
    open('facebook', photos('a'), 'Oak St. is open.');
    await type('Image of IMG_2041');
    await waitFor(() =>
      expect(document.querySelector('.description-issues')?.textContent).toMatch(/is a file name/),
    );
  });

  it('finds a description that only repeats the post', async () => {
    open('facebook', photos('a'), 'The road at Oak Street is open again today.');
    await type('The road at Oak Street is open again');
    await waitFor(() =>
      expect(document.querySelector('.description-issues')?.textContent).toMatch(/repeats the post/),
    );
  });

  it('counts against what the site takes', async () => {
    open('mastodon', '<div class="compose-form__upload"></div>', 'Oak St. is open.');
    await userEvent.click(screen.getByRole('button', { name: 'Describe picture 1' }));
    const box = screen.getByRole('textbox', { name: /Description/ });
    await userEvent.click(box);
    await userEvent.paste('a'.repeat(1_502));
    expect(screen.getByText(/1,502 of 1,500 characters/)).toBeTruthy();
    expect(document.querySelector('.description-length [role="status"]')?.textContent).toBe(
      '2 too many for Mastodon',
    );
  });

  it('copies it, and leaves the site’s own page alone', async () => {
    const user = userEvent.setup();
    open('facebook', photos('a'), 'Oak St. is open.');
    const before = document.querySelector('#post')?.innerHTML;
    await type('Cars drive on a dry street');
    await user.click(screen.getByRole('button', { name: 'Copy the description' }));
    expect(await navigator.clipboard.readText()).toBe('Cars drive on a dry street');
    expect(screen.getByText('Copied. Paste it where Facebook asks for the description.')).toBeTruthy();
    expect(document.querySelector('#post')?.innerHTML).toBe(before);
  });

  it('keeps what was written when it is closed, and when the picture comes back', async () => {
    open('facebook', photos('a'), 'Oak St. is open.');
    await type('Cars on a dry street');
    await userEvent.click(screen.getByRole('button', { name: 'Describe picture 1' }));
    const photo = document.querySelector('img');
    photo?.remove();
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    if (photo) document.querySelector('form')?.append(photo);
    await userEvent.click(await screen.findByRole('button', { name: 'Describe picture 1' }));
    expect((screen.getByRole('textbox', { name: /Description/ }) as HTMLTextAreaElement).value).toBe(
      'Cars on a dry street',
    );
  });

  it('leads to the picture’s own control, and presses nothing', async () => {
    const upload =
      '<div class="compose-form__upload"><div class="compose-form__upload__warning"><button type="button" class="active">ALT</button></div></div>';
    open('mastodon', upload + upload, 'Oak St. is open.');
    const [, second] = document.querySelectorAll('.compose-form__upload button');
    let pressed = 0;
    second?.addEventListener('click', () => pressed++);
    await userEvent.click(screen.getByRole('button', { name: 'Describe picture 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Go to its description' }));
    expect(document.activeElement).toBe(second);
    expect(pressed).toBe(0);
  });

  it.each(['en', 'es'] as const)('has no accessibility fault (%s)', async (language) => {
    open('facebook', photos('a', 'b', 'c'), 'Oak St. is open.', language);
    const [describe] = screen.getAllByRole('button');
    if (describe) await userEvent.click(describe);
    const section = document.querySelector('section') ?? document.body;
    const { violations } = await axe.run(section, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
