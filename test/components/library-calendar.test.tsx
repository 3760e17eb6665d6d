// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CalendarView } from '@/components/library/calendar/CalendarView';
import { expectAccessible, newLibrary, showView } from './open-library';

afterEach(cleanup);

const calendar = [
  'Date,Network,Text',
  '2026-05-06,Twitter,Please utilize Oak Street prior to Monday.',
  '2026-05-04,Facebook,The pool opens at noon.',
  '2026-05-05,Intranet,Residents must utilize the ramp.',
  '2026-05-07,Facebook,',
].join('\n');

async function take(user: ReturnType<typeof showView>['user'], text = calendar) {
  const file = new File([text], 'May.csv', { type: 'text/csv' });
  await user.upload(await screen.findByLabelText('Or choose a file'), file);
}

const rowsShown = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent);

describe('the content calendar', () => {
  it('checks every post of a file, counts what was found, and says what it left out', async () => {
    const { user, container } = showView(<CalendarView rest={[]} />);
    await take(user);
    expect(await screen.findByText('1 row has no text and was left out.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Not checked')).toBeNull());
    expect(rowsShown()).toHaveLength(3);
    expect(screen.getAllByText(/3 posts in “May.csv”/).length).toBeGreaterThan(0);
    await expectAccessible(container);
  });

  it('shows the posts of one site, kind or severity only, in the wanted order', async () => {
    const { user } = showView(<CalendarView rest={[]} />);
    await take(user);
    await waitFor(() => expect(screen.queryByText('Not checked')).toBeNull());
    await user.selectOptions(screen.getByLabelText('Order'), 'By date');
    expect(rowsShown()[0]).toBe('The pool opens at noon.');
    await user.selectOptions(screen.getByLabelText('Site'), 'Intranet');
    expect(rowsShown()).toEqual(['Residents must utilize the ramp.']);
    await user.selectOptions(screen.getByLabelText('Kind'), 'Emergency');
    expect(screen.getByText('No post fits these filters.')).toBeTruthy();
  });

  it('opens a post with its words marked, mends it at a press, and keeps that while others are looked at', async () => {
    const library = newLibrary();
    const first = showView(<CalendarView rest={[]} />, { library });
    await take(first.user);
    await waitFor(() => expect(screen.queryByText('Not checked')).toBeNull());
    first.unmount();
    const { user, container, unmount } = showView(<CalendarView rest={['1']} />, { library });
    expect(await screen.findByRole('heading', { name: 'Post in row 2' })).toBe(document.activeElement);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(
      'utilize',
    );
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: /Use “use”/ }));
    const box = screen.getByRole('textbox', { name: 'Text of the post' }) as HTMLTextAreaElement;
    expect(box.value).toBe('Please use Oak Street prior to Monday.');
    await waitFor(() => expect(screen.queryByRole('button', { name: /Use “use”/ })).toBeNull());
    unmount();
    const again = showView(<CalendarView rest={[]} />, { library });
    expect(await screen.findByText('Changed')).toBeTruthy();
    await again.user.click(screen.getByRole('button', { name: 'Take another file' }));
    expect(screen.getByText(/did not save the result/)).toBeTruthy();
    await again.user.click(screen.getByRole('button', { name: 'Keep this one' }));
    expect(rowsShown()).toHaveLength(3);
  });

  it('asks what the columns hold where no name says it', async () => {
    const { user, container } = showView(<CalendarView rest={[]} />);
    await take(user, 'A,B\n1,Please utilize the ramp.\n2,We are closed on Monday.');
    expect(await screen.findByRole('heading', { name: 'What do the columns hold?' })).toBeTruthy();
    await expectAccessible(container);
    await user.selectOptions(screen.getByLabelText('Text of the post'), 'None');
    await user.click(screen.getByRole('button', { name: 'Check the posts' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose the column with the posts.');
    await user.selectOptions(screen.getByLabelText('Text of the post'), 'B');
    await user.click(screen.getByRole('button', { name: 'Check the posts' }));
    expect(await screen.findByRole('link', { name: 'Please utilize the ramp.' })).toBeTruthy();
  });

  it('says why a file is no calendar, and that there is no such post', async () => {
    const { user, unmount } = showView(<CalendarView rest={[]} />, { language: 'es' });
    const file = new File(['PK\u0003\u0004\0\0'], 'May.csv');
    await user.upload(await screen.findByLabelText('O elija un archivo'), file);
    expect((await screen.findByRole('alert')).textContent).toContain('no es CSV');
    unmount();
    showView(<CalendarView rest={['9']} />);
    expect(await screen.findByText(/There is no such post/)).toBeTruthy();
  });
});
