// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '@/components/review/ReviewPage';
import { createDesk, type Library } from '@/lib/library';
import { createAnswer, createReviewShelf, writeReview } from '@/lib/review';
import { aReview, aWork, draft } from '../review/a-review';
import { expectAccessible, newLibrary } from './show-view';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 90_000 });
let library: Library;

beforeEach(() => {
  library = newLibrary();
  window.location.hash = '';
});
afterEach(cleanup);

function show(language: 'en' | 'es' = 'en') {
  const user = userEvent.setup();
  const { container, unmount } = render(<ReviewPage library={library} language={language} />);
  return { user, container, unmount };
}
const paste = async (user: ReturnType<typeof userEvent.setup>, text: string) => {
  fireEvent.change(await screen.findByLabelText('Or paste it here'), { target: { value: text } });
  await user.click(screen.getByRole('button', { name: 'Open' }));
};
async function pick(words: string) {
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Read and comment' });
  const start = draft.indexOf(words);
  box.focus();
  box.setSelectionRange(start, start + words.length);
  fireEvent.select(box);
  await screen.findByText(`Selected: “${words.trim()}”`);
}

describe('the review page for a reviewer', () => {
  it('shows the post, its pictures’ descriptions, what was found and ignored, and where the own check differs', async () => {
    const { user, container } = show();
    await paste(
      user,
      writeReview(
        aReview({
          media: [
            { kind: 'image', alt: 'A closed road' },
            { kind: 'video', alt: '' },
          ],
        }),
      ),
    );
    expect(await screen.findByText('“A closed road”')).toBeTruthy();
    expect(screen.getByText('no description')).toBeTruthy();
    expect(screen.getByText('Made from the template “Road closure”.', { exact: false })).toBeTruthy();
    expect(screen.getByText(/The author chose to ignore: “utilize”/)).toBeTruthy();
    expect(await screen.findByText(/Your style guide and the author’s report differ/)).toBeTruthy();
    expect(screen.getByText('Found by both')).toBeTruthy();
    expect(screen.getByText('Only by your style guide')).toBeTruthy();
    await expectAccessible(container);
  });

  it('pins a comment to words without the blanks around them, leads back to them, and keeps it through a reload', async () => {
    const first = show();
    await paste(first.user, writeReview(aReview()));
    await pick(' Oak St. ');
    await first.user.click(screen.getByRole('button', { name: 'Comment on these words' }));
    const comment = await screen.findByLabelText('Your comment on “Oak St.”');
    expect(document.activeElement).toBe(comment);
    await first.user.type(comment, 'Which part?{Escape}');
    await first.user.click(screen.getByRole('button', { name: 'Go to “Oak St.”' }));
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Read and comment' });
    expect(draft.slice(box.selectionStart, box.selectionEnd)).toBe('Oak St.');
    await expectAccessible(first.container);
    const shelf = createReviewShelf(library);
    await waitFor(async () => expect(JSON.stringify(await shelf.list())).toContain('Which part?'));
    first.unmount();
    show();
    expect(await screen.findByText('Which part?')).toBeTruthy();
  });

  it('takes a fix as a suggestion, edits, deletes and brings back', async () => {
    const { user, container } = show();
    await paste(user, writeReview(aReview()));
    await screen.findByText(/Your style guide and the author’s report differ/);
    const fix = await screen.findAllByRole('button', { name: /^Use “use”/ });
    await user.click(fix[0] as HTMLElement);
    expect(container.querySelector('.note ins')?.textContent).toBe('use');
    await user.click(screen.getByRole('button', { name: 'Edit “utilize”' }));
    await user.clear(screen.getByLabelText('Other words for “utilize”'));
    await user.click(screen.getByRole('button', { name: 'Done “utilize”' }));
    expect(screen.getByText('Leave it out')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete “utilize”' }));
    expect(screen.queryByText('Leave it out')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(screen.getByText('Leave it out')).toBeTruthy();
    await expectAccessible(container);
  });

  it('lets no answer out that lacks its verdict, its reason or a name', async () => {
    const { user, container } = show();
    await paste(user, writeReview(aReview()));
    const save = await screen.findByRole('button', { name: 'Save the answer' });
    await user.click(save);
    expect((await screen.findByRole('alert')).textContent).toContain('Choose whether you approve');
    await user.click(screen.getByRole('radio', { name: 'Send back' }));
    await user.click(save);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Say what has to change'));
    await user.type(screen.getByLabelText('Comment on the whole post'), 'When does it open?');
    await user.click(save);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Write your name.'));
    await expectAccessible(container);
  });

  it('cannot be written into', async () => {
    const { user } = show();
    await paste(user, writeReview(aReview()));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Read and comment' });
    await user.type(box, 'abc{Backspace}{Delete}');
    expect(box.value).toBe(draft);
  });
});

describe('the review page for an author', () => {
  async function openOwn(verdict: 'approved' | 'sent-back', text = draft) {
    const shelf = createReviewShelf(library);
    const key = await shelf.handOver(aReview());
    const made = await createAnswer(
      aReview(),
      aWork({ verdict, ...(verdict === 'approved' && { notes: [] }) }),
      { name: 'Ben Cho', at: 0 },
    );
    if (!made.ok) throw new Error(made.why.en);
    await shelf.open({ ok: true, what: 'answer', answer: made.answer });
    if (text !== draft) await shelf.handOver(aReview({ text }));
    window.location.hash = `#/${encodeURIComponent(key)}`;
    return show();
  }

  it('shows the answer at its words, and other words before and after', async () => {
    const { container } = await openOwn('sent-back');
    const answer = within(await screen.findByRole('article', { name: 'Ben Cho sends it back' }));
    expect(await answer.findByText('Say when it opens.')).toBeTruthy();
    expect(answer.getByText('Which ones?')).toBeTruthy();
    expect(answer.getByRole('button', { name: 'Copy these words' })).toBeTruthy();
    await waitFor(() =>
      expect(
        [...container.querySelectorAll('.answer .words-shown mark')].map((one) => one.textContent),
      ).toEqual(['Residents', 'utilize']),
    );
    await expectAccessible(container);
  });

  it('says which text an approval holds for', async () => {
    const { container, unmount } = await openOwn('approved');
    expect(await screen.findByText(/holds for exactly the text you handed over/)).toBeTruthy();
    unmount();
    library = newLibrary();
    await openOwn('approved', `${draft} More.`);
    expect(await screen.findByText(/The text has changed since/)).toBeTruthy();
    await expectAccessible(container.ownerDocument.body);
  });

  it('knows the name of who works here, and speaks Spanish', async () => {
    await createDesk(library).rename('Ana Ruiz');
    await createReviewShelf(library).handOver(aReview());
    const { user, container } = show('es');
    await user.click(await screen.findByRole('link', { name: draft }));
    expect(await screen.findByDisplayValue('Ana Ruiz')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Su publicación, para revisar' })).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('where reviews are opened', () => {
  it('refuses what is no review, lists what was opened, removes it and puts it back', async () => {
    const { user, container } = show();
    await paste(user, 'Hello');
    expect((await screen.findByRole('alert')).textContent).toContain('There is no review in this.');
    await createReviewShelf(library).handOver(aReview());
    await library.reviews.put({ key: 'spoiled', changedAt: 1, kept: 'nothing' });
    expect(await screen.findByText('This review can no longer be read.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Remove “${draft}”` }));
    await waitFor(() => expect(screen.queryByRole('link', { name: draft })).toBeNull());
    expect(document.activeElement?.textContent).toBe('On this computer');
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(await screen.findByRole('link', { name: draft })).toBeTruthy();
    await expectAccessible(container);
  });
});
