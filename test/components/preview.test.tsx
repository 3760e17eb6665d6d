// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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

const spoken = () => document.querySelector('.spoken')?.textContent;
const isSaid = (said: string) => waitFor(() => expect(spoken()).toBe(said));
const odd = () => [...document.querySelectorAll('.spoken mark')].map(({ textContent }) => textContent);
const post = (site: string) => screen.getByRole('article', { name: site });
const nextdoorPicture =
  '<div><button data-testid="composer-remove-attachment"></button></div><button data-testid="composer-submit-button"></button>';
const mastodonPicture =
  '<div class="compose-form__upload"><div class="compose-form__upload__warning"><button class="active"></button></div></div>';
const longPost = `${'The road is open again. '.repeat(30)}Thank you.`;

describe('the preview in the sidebar', () => {
  it('says what it will show while nothing is written', async () => {
    openPreview('');
    expect(screen.getByText(/you see here how your post will look/)).toBeTruthy();
  });

  it('shows the post as the site in use does, by the agency’s name', async () => {
    openPreview('Oak St. is closed. See riverton.gov #RoadClosure');
    const x = within(await screen.findByRole('article', { name: 'X' }));
    expect(x.getByText('City of Riverton')).toBeTruthy();
    expect(x.getByText(/@RivertonGov/)).toBeTruthy();
    expect([...document.querySelectorAll('.says .link')].map((one) => one.textContent)).toEqual([
      'riverton.gov',
      '#RoadClosure',
    ]);
    expect(await screen.findByText('59 of 280 characters')).toBeTruthy();
  });

  it('shows it as another site does, at a press', async () => {
    openPreview(longPost);
    await screen.findByRole('article', { name: 'X' });
    expect(post('X').textContent).toContain('Show more (about here)');
    expect(screen.getByText(/Only accounts that pay/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Facebook' }));
    expect(post('Facebook').textContent).toContain('See more (about here)');
    expect(screen.getByText(/Where Facebook cuts is an estimate/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Facebook' }).getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('.below')?.textContent?.endsWith('Thank you.')).toBe(true);
  });

  it('sets a typed name apart only where the site makes a link of it', async () => {
    openPreview('Thanks, @RivertonFD');
    await screen.findByRole('article', { name: 'X' });
    expect(document.querySelector('.says .link')?.textContent).toBe('@RivertonFD');
    await userEvent.click(screen.getByRole('button', { name: 'Facebook' }));
    expect(document.querySelector('.says .link')).toBeNull();
    expect(screen.getByText(/Facebook makes a link of a name only when you choose it/)).toBeTruthy();
  });

  it('says the post as a screen reader does, and why what sounds odd does', async () => {
    openPreview('🔥🔥🔥 Fire near Oak St. #roadclosure 𝐁𝐨𝐢𝐥 𝐰𝐚𝐭𝐞𝐫');
    await waitFor(() => expect(odd()).toHaveLength(3));
    expect(spoken()).toContain('fire, fire, fire Fire near Oak St. hashtag roadclosure');
    expect(spoken()).toContain('mathematical bold capital B, mathematical bold small o');
    const reasons = [...document.querySelectorAll('.odd-list li')].map((one) => one.getAttribute('data-why'));
    expect(reasons).toEqual(['repeated', 'tag', 'styled']);
    expect(screen.getByText(/“🔥🔥🔥” is heard as “fire, fire, fire”/)).toBeTruthy();
    expect(screen.getByText(/may be spelled out like this, or skipped/)).toBeTruthy();
  });

  it('offers the fix of a rule where it is heard, and to pass it over', async () => {
    openPreview('The road is closed. #roadclosure');
    expect(await screen.findByRole('button', { name: /#RoadClosure/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ignore here: “#roadclosure”' }));
    await waitFor(() => expect(odd()).toEqual([]));
    expect(screen.getByText(/Nothing here is known to sound odd/)).toBeTruthy();
  });

  it('follows the post as it is written', async () => {
    const { field } = openPreview('Ice');
    await isSaid('Ice');
    field.value = 'Ice ❄️';
    fireEvent.input(field);
    await isSaid('Ice snowflake');
  });

  it('speaks Spanish for a Spanish post', async () => {
    openPreview('La calle Oak está cerrada por el incendio hasta mañana. 🔥🔥 #CierreDeCalle', {
      language: 'es',
    });
    await waitFor(() => expect(spoken()).toMatch(/fuego, fuego etiqueta Cierre De Calle$/));
    expect(screen.getByRole('heading', { name: 'Cómo lo dice un lector de pantalla' })).toBeTruthy();
    expect(document.querySelector('.spoken')?.getAttribute('lang')).toBe('es');
  });

  it.each([
    ['facebook', '<img src="blob:a">', 'Picture 1 Only you can see whether it is described'],
    ['nextdoor', nextdoorPicture, 'Picture 1 Say in the text what it shows'],
    ['mastodon', mastodonPicture, 'Picture 1 No description'],
  ])(
    'draws what is attached as a box, with what is known of its description: %s',
    async (site, attached, says) => {
      const { note, store } = openPreview('Oak St. is open.', { site, attached });
      const boxes = await screen.findByRole('list', { name: 'Attached' });
      expect(boxes.textContent).toBe(says);
      const [picture] = store.getState().media;
      act(() => note(picture?.key ?? '', { seenTo: true }));
      const after = { facebook: 'Picture 1 Described', nextdoor: 'Picture 1 The text says it, too' }[site];
      expect(boxes.textContent).toBe(after ?? says);
    },
  );

  it('says in a sentence why there is none', async () => {
    openPreview('Oak St. is open.', {
      preview: () => {
        throw new Error('The preview is away.');
      },
    });
    expect(await screen.findByText('The preview is away.')).toBeTruthy();
  });

  it.each(['en', 'es'] as const)('is accessible, in %s', async (language) => {
    openPreview(`🔥🔥 Fire #roadclosure → 𝐁𝐨𝐢𝐥\n${longPost}`, { language });
    await waitFor(() => expect(odd().length).toBeGreaterThan(0));
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

/** Opens the line of the first issue there is. */
const openLine = async () => {
  await waitFor(() => expect(document.querySelector('.issue-open')).not.toBeNull());
  const opener = document.querySelector('.issue-open');
  if (opener !== null) await userEvent.click(opener);
};

describe('an issue about what is heard', () => {
  it('says how the words are heard now, and how after the fix', async () => {
    openPreview('The road is closed. #roadclosure', { tab: 'issues' });
    await openLine();
    const line = await screen.findByText(/Heard as/);
    await waitFor(() =>
      expect(line.textContent).toBe('Heard as “hashtag roadclosure”. After the fix: “hashtag Road Closure”.'),
    );
  });

  it('says it in Spanish, and of styled letters only the first', async () => {
    openPreview('𝐇𝐢𝐞𝐫𝐯𝐚 el agua antes de beberla.', { tab: 'issues', language: 'es' });
    await openLine();
    const line = await screen.findByText(/Se oye/);
    await waitFor(() =>
      expect(line.textContent).toMatch(/y 4 más como estas”, o nada. Tras corregir: “Hierva”/),
    );
  });

  it('says nothing of the kind about other issues', async () => {
    openPreview('Please utilize Oak St.', { tab: 'issues' });
    await openLine();
    await screen.findByText(/utilize/, { selector: '.message' });
    expect(screen.queryByText(/Heard as/)).toBeNull();
  });
});
