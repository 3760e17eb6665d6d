// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asking, byId, expectAccessible, fillClosure, finished, openClosure, show } from './open-templates';

afterEach(cleanup);

describe('the form of a template', () => {
  it('asks for street and times, shows the text as it grows, and inserts it', async () => {
    const { user, onInsert, container } = show();
    await openClosure(user);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Agency' }));
    const preview = screen.getByRole('region', { name: 'Preview' });
    await fillClosure(user);
    await waitFor(() => expect(preview.textContent).toContain(finished));
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    const closure = expect.objectContaining({ ...byId('starter-road-closure-en') });
    await waitFor(() => expect(onInsert).toHaveBeenCalledWith(finished, closure));
    expect(await screen.findByText('“Road closure” is in your post.')).toBeTruthy();
  });

  it('says beside each field what is missing, once insertion was tried, and goes to the first', async () => {
    const { user, onInsert, container } = show();
    await openClosure(user);
    expect(container.querySelector('[aria-invalid]')).toBeNull();
    await user.type(screen.getByRole('textbox', { name: 'Agency' }), 'City of Salem');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    const street = screen.getByRole('textbox', { name: 'Street' });
    await waitFor(() => expect(document.activeElement).toBe(street));
    expect(street.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(street.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Fill in “Street”.',
    );
    expect(screen.getByRole('status').textContent).toContain('5 fields need your attention: Street, Reason');
    await expectAccessible(container);
    await user.type(street, 'Oak St.');
    await waitFor(() => expect(street.getAttribute('aria-invalid')).toBeNull());
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('does not take a half-typed optional time for an empty one', async () => {
    const { user, onInsert } = show();
    await openClosure(user);
    await fillClosure(user);
    const end = screen.getByLabelText(/^End time/);
    Object.defineProperty(end, 'validity', { configurable: true, value: { badInput: true } });
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(await screen.findByText('“End time” is not complete. Finish it or clear it.')).toBeTruthy();
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('goes back to where one was, and remembers what was typed', async () => {
    const { user } = show();
    await openClosure(user);
    await user.type(screen.getByRole('textbox', { name: 'Street' }), 'Oak St.');
    await user.click(screen.getByRole('button', { name: 'All templates' }));
    const item = await screen.findByRole('button', { name: /^Road closure/ });
    await waitFor(() => expect(document.activeElement).toBe(item));
    await user.keyboard('{Enter}');
    const street = await screen.findByRole('textbox', { name: 'Street' });
    expect((street as HTMLInputElement).value).toBe('Oak St.');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('searchbox')).toBeTruthy();
  });

  it('is still there, half filled, when the tab is closed and opened again', async () => {
    const { user, memory, unmount } = show();
    await openClosure(user);
    await user.type(screen.getByRole('textbox', { name: 'Street' }), 'Oak St.');
    unmount();
    show({ memory });
    const street = await screen.findByRole('textbox', { name: 'Street' });
    expect((street as HTMLInputElement).value).toBe('Oak St.');
  });

  it('keeps the form and offers a copy when the post does not take the text', async () => {
    const onInsert = vi.fn(async () => 'X did not take the text.');
    const { user, container } = show({ onInsert });
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openClosure(user);
    await fillClosure(user);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('X did not take the text.');
    await expectAccessible(container);
    await user.click(within(alert).getByRole('button', { name: 'Copy the text' }));
    expect(copied).toHaveBeenCalledWith(finished);
    expect(await screen.findByText(/Copied/)).toBeTruthy();
  });

  it('survives an insertion that throws', async () => {
    const { user } = show({ onInsert: vi.fn(() => Promise.reject(new Error('no box'))) });
    await openClosure(user);
    await fillClosure(user);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Your text is untouched');
  });

  it('inserts once, however often one clicks', async () => {
    let done = (_: undefined) => {};
    const onInsert = vi.fn(
      () =>
        new Promise<undefined>((resolve) => {
          done = resolve;
        }),
    );
    const { user } = show({ onInsert });
    await openClosure(user);
    await fillClosure(user);
    await user.dblClick(screen.getByRole('button', { name: 'Insert' }));
    await user.click(screen.getByRole('button', { name: 'Inserting…' }));
    expect(onInsert).toHaveBeenCalledTimes(1);
    done(undefined);
    expect(await screen.findByText(/is in your post/)).toBeTruthy();
  });

  it('leaves the caret in the post after inserting, or returns to the list when it never went there', async () => {
    const box = document.body.appendChild(document.createElement('textarea'));
    const focusing = vi.fn(async () => {
      box.focus();
      return undefined;
    });
    for (const [onInsert, expected] of [
      [focusing, box],
      [vi.fn(async () => undefined), 'starter-road-closure-en'],
    ] as const) {
      const { user, unmount } = show({ onInsert });
      await openClosure(user);
      await fillClosure(user);
      await user.click(screen.getByRole('button', { name: 'Insert' }));
      await screen.findByText(/is in your post/);
      await waitFor(() => {
        const focused = document.activeElement as HTMLElement;
        expect([focused, focused.dataset.template]).toContain(expected);
      });
      unmount();
    }
    box.remove();
  });

  it('knows the agency the next time', async () => {
    const { user } = show();
    await openClosure(user);
    await fillClosure(user);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(/is in your post/);
    await user.click(screen.getByRole('button', { name: /^All clear/ }));
    const agency = await screen.findByRole('textbox', { name: 'Agency' });
    expect((agency as HTMLInputElement).value).toBe('City of Salem');
    expect(document.activeElement).not.toBe(agency);
  });

  it('says when the template is gone, or has an unknown slot', async () => {
    const ask = asking();
    ask.readTemplate.mockResolvedValueOnce({ ok: true, value: null });
    const { user } = show({ ask });
    await user.click(await screen.findByRole('button', { name: /^Road closure/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('no longer in the library');
    await user.click(screen.getByRole('button', { name: 'All templates' }));
    ask.fillTemplate.mockResolvedValue({
      ok: true,
      value: { ok: false, problems: { '': 'This template asks for “strete”.' }, preview: '' },
    } as never);
    await user.click(await screen.findByRole('button', { name: /^Road closure/ }));
    expect((await screen.findByRole('alert')).textContent).toBe('This template asks for “strete”.');
  });
});
