// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewLine } from '@/components/sidebar/review/ReviewLine';
import { ReviewPart } from '@/components/sidebar/review/ReviewPart';
import { SessionContext } from '@/components/sidebar/session-context';
import { LanguageContext } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import type { ReviewStanding } from '@/lib/review';
import { createSession, type Session, type SessionState } from '@/lib/session';
import x from '@/lib/sites/x';
import { anAnswer, aStanding, draft } from '../session/standings';
import { expectAccessible } from './show-view';

let session: Session;
const rewrite = vi.fn(async (_at: readonly [number, number], _text: string, _expected: string) => true);
const send = vi.fn(async (_about: object): Promise<string | undefined> => undefined);
const look = vi.fn(async (_look: boolean) => {});

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

function show(
  reviewed: ReviewStanding,
  { language = 'en' as 'en' | 'es', ...state }: Partial<SessionState> & { language?: 'en' | 'es' } = {},
) {
  const ask = (async () => ({ ok: false, why: 'Not asked for here.' })) as unknown as Ask;
  const made = createSession({ site: x, ask, language: () => language, isOurs: () => false });
  session = { ...made, rewrite, sendForReview: send, lookAtReview: look };
  session.store.setState({ text: draft, reviewed, ...state } as Partial<SessionState>);
  const { container } = render(
    <LanguageContext value={language}>
      <SessionContext value={session}>
        <main>
          <h2>Plainpost</h2>
          <ReviewLine />
          <ReviewPart ask={ask} />
        </main>
      </SessionContext>
    </LanguageContext>,
  );
  return { container, user: userEvent.setup() };
}

describe('the way to a reviewer in the sidebar', () => {
  it('is by file alone where no library is shared', async () => {
    const { container } = show(aStanding(null, { host: null }));
    expect(screen.getByRole('button', { name: 'Review by file' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send for review' })).toBeNull();
    await expectAccessible(container);
  });

  it('says what leaves and where to, and sends at one press with the note', async () => {
    const { container, user } = show(aStanding(null));
    expect(
      screen.getByText(
        'This sends the text, the descriptions of its pictures and what was found to your agency’s folder at files.riverton.example.',
      ),
    ).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText(/Note to the reviewer/), 'By four.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Send for review' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ note: 'By four.', postedAlready: false });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Review'));
    expect(screen.getByText('Without the folder')).toBeTruthy();
  });

  it('says why it was not sent, keeps the note, and offers it again', async () => {
    send.mockResolvedValueOnce('The server cannot be reached.');
    const { container, user } = show(aStanding(null));
    await user.type(screen.getByLabelText(/Note to the reviewer/), 'By four.');
    await user.click(screen.getByRole('button', { name: 'Send for review' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The server cannot be reached.');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Note to the reviewer/).value).toBe('By four.');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Send again' }));
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('of an emergency is also to post now, and have it reviewed after', async () => {
    const { user } = show(aStanding(null), { profile: 'emergency' });
    await user.click(screen.getByRole('button', { name: 'Post now, review after' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ note: '', postedAlready: true });
  });
});

describe('an answer in the sidebar', () => {
  const suggestions = [{ start: 15, end: 22, words: 'utilize', instead: 'use' }];
  const comments = [{ start: 23, end: 30, words: 'Oak St.', text: '<b>Which part?</b>' }];

  it('tells verdict, words and comments as plain text, points at the words, and puts other words in', async () => {
    const answers = [anAnswer({ verdict: 'sent-back', comment: 'Nearly.', suggestions, comments })];
    const { container, user } = show(aStanding({ answers }));
    expect(screen.getByRole('heading', { name: 'Ben Cho sends it back' })).toBeTruthy();
    expect(screen.getByText('<b>Which part?</b>')).toBeTruthy();
    expect(screen.getByText('Review: sent back')).toBeTruthy();
    await expectAccessible(container);
    await user.hover(screen.getByText('<b>Which part?</b>'));
    expect(session.store.getState().pointed).toMatch(/^remark/);
    await user.click(screen.getByRole('button', { name: /^Use these words/ }));
    expect(rewrite).toHaveBeenCalledExactlyOnceWith([15, 22], 'use', draft);
  });

  it('that approves holds for this text until a moment; a change makes it lapse, with the way back', async () => {
    const approved = [{ text: draft, until: Date.now() + 3_600_000, by: ['Ben Cho'] }];
    const { container, user } = show(aStanding({ answers: [anAnswer()], approved }));
    expect(screen.getByText(/^Approved by Ben Cho, until .* It holds for exactly this text\.$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Send/ })).toBeNull();
    session.store.setState({ text: `${draft}!` });
    expect(await screen.findByText(/^You changed the text after it was approved\./)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Back to the approved text' }));
    expect(rewrite).toHaveBeenCalledExactlyOnceWith([0, draft.length + 1], draft, `${draft}!`);
  });

  it('of somebody who is not listed, one’s own, one too old and one by an odd clock say so', async () => {
    const theirTime = Date.UTC(2026, 4, 4);
    const answers = [
      anAnswer({ id: 'a', weight: 'not-listed', name: '' }),
      anAnswer({ id: 'b', weight: 'own-refused', theirTime }),
      anAnswer({ id: 'c', weight: 'old', text: null }),
      anAnswer({ id: 'd', weight: 'own', text: 'Before.' }),
    ];
    const { container } = show(aStanding({ answers, trouble: 'The server is slow.' }, { approvers: 2 }));
    expect(screen.getByText(/not listed as a reviewer\. It is no approval\./)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Somebody without a name approves it' })).toBeTruthy();
    expect(screen.getByText(/Your agency asks for two people, so it does not count\./)).toBeTruthy();
    expect(screen.getByText(/by the reviewer’s clock/)).toBeTruthy();
    expect(screen.getByText(/This answer is too old to count\. About a text that is not on/)).toBeTruthy();
    expect(
      screen.getByText(
        /You approved this yourself\. {2}About an earlier text\.|You approved this yourself\./,
      ),
    ).toBeTruthy();
    expect(screen.getByText('The folder could not be asked: The server is slow.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('is looked for when the sidebar shows, and at a press', async () => {
    const { user } = show(aStanding({}));
    await waitFor(() => expect(look).toHaveBeenCalledWith(true));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Look for answers' })).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'Look for answers' }));
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is told in Spanish', async () => {
    const { container } = show(aStanding({ answers: [anAnswer({ verdict: 'sent-back' })] }), {
      language: 'es',
    });
    expect(screen.getByRole('heading', { name: 'Ben Cho la devuelve' })).toBeTruthy();
    await expectAccessible(container);
  });
});
