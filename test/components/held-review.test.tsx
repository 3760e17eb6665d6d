// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HeldReview } from '@/components/gate/HeldReview';
import { LanguageContext } from '@/components/ui/language';
import type { Ask } from '@/lib/connection';
import type { ReviewStanding } from '@/lib/review';
import { createSession } from '@/lib/session';
import x from '@/lib/sites/x';
import { aStanding } from '../session/standings';
import { expectAccessible } from './show-view';

afterEach(cleanup);

function show(
  reviewed: ReviewStanding,
  { reason = '', refused }: { reason?: string; refused?: string } = {},
) {
  const send = vi.fn(async (_about: object) => refused);
  const ask = (async () => ({ ok: false, why: '' })) as unknown as Ask;
  const post = {
    ...createSession({ site: x, ask, language: () => 'en', isOurs: () => false }),
    sendForReview: send,
  };
  post.store.setState({ reviewed });
  const { container } = render(
    <LanguageContext value="en">
      <HeldReview posts={[post]} reason={reason} name="Post" />
    </LanguageContext>,
  );
  return { container, send, user: userEvent.setup() };
}

describe('a press that is held because nobody approved the text', () => {
  it('offers to send it for review, and says what leaves', async () => {
    const { container, send, user } = show(aStanding(null));
    expect(screen.getByText(/^Either sends the text, .* at files\.riverton\.example\.$/)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Send for review' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ note: '', postedAlready: false });
    expect(await screen.findByText('Sent for review. The answer comes in the sidebar.')).toBeTruthy();
  });

  it('is let through in an emergency with a reason, which goes to the reviewer', async () => {
    const without = show(aStanding(null));
    await without.user.click(screen.getByRole('button', { name: 'Post now, review after' }));
    expect((await screen.findByRole('alert')).textContent).toBe('A reason is needed first.');
    expect(without.send).not.toHaveBeenCalled();
    cleanup();
    const { send, user } = show(aStanding(null), { reason: 'The dam breaks.' });
    await user.click(screen.getByRole('button', { name: 'Post now, review after' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ note: 'The dam breaks.', postedAlready: true });
    expect(await screen.findByText('Sent, marked as posted. Now press Post again.')).toBeTruthy();
  });

  it('says why it was not sent, and offers nothing where no library is shared', async () => {
    const { container, user } = show(aStanding(null), { refused: 'The server is slow.' });
    await user.click(screen.getByRole('button', { name: 'Send for review' }));
    expect((await screen.findByRole('alert')).textContent).toBe('The server is slow.');
    await expectAccessible(container);
    cleanup();
    expect(show(aStanding(null, { host: null })).container.textContent).toBe('');
  });
});
