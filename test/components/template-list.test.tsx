// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asking, expectAccessible, show, templates } from './open-templates';

afterEach(cleanup);

describe('the list of templates', () => {
  it('shows all approved templates under their categories', async () => {
    const { container } = show();
    expect(await screen.findByRole('heading', { name: 'Emergency' })).toBeTruthy();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      ...['Emergency', 'Service', 'Meeting', 'Community'],
    ]);
    expect(container.querySelectorAll('.template')).toHaveLength(templates.length);
    await expectAccessible(container);
  });

  it('finds as one types, and says how many', async () => {
    const { user, container } = show();
    await user.type(screen.getByRole('searchbox', { name: 'Find a template' }), 'road closu');
    await waitFor(() => expect(container.querySelectorAll('.template')).toHaveLength(1));
    expect(screen.getByRole('status').textContent).toBe('1 template');
    await expectAccessible(container);
  });

  it('says what to try when nothing is found, and Escape brings all back', async () => {
    const { user, container } = show();
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(await screen.findByText(/No approved template has these words/)).toBeTruthy();
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(container.querySelectorAll('.template')).toHaveLength(templates.length));
  });

  it('is walked with the arrow keys, from the search field and back', async () => {
    const { user, container } = show();
    await screen.findByRole('heading', { name: 'Emergency' });
    const search = screen.getByRole('searchbox');
    const items = container.querySelectorAll('.template');
    await user.click(search);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(items[0]);
    await user.keyboard('{ArrowDown}{End}');
    expect(document.activeElement).toBe(items[items.length - 1]);
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(search);
  });

  it('opens the best match on Enter in the search field', async () => {
    const { user } = show();
    await user.type(screen.getByRole('searchbox'), 'road closure');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 template'));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Road closure' })).toBeTruthy();
  });

  it('keeps the caret in the post: nothing takes the focus when the tab opens', async () => {
    show();
    await screen.findByRole('heading', { name: 'Emergency' });
    expect(document.activeElement).toBe(document.body);
  });

  it('passes on what the library has to say, and why there is no answer', async () => {
    const ask = asking();
    ask.findTemplates.mockResolvedValueOnce({
      ...(await asking().findTemplates('')),
      notice: 'Your own templates cannot be read.',
    } as never);
    const { user } = show({ ask });
    expect(await screen.findByText('Your own templates cannot be read.')).toBeTruthy();
    ask.findTemplates.mockResolvedValueOnce({ ok: false, why: 'Plainpost was updated.' } as never);
    await user.type(screen.getByRole('searchbox'), 'r');
    expect((await screen.findByRole('alert')).textContent).toBe('Plainpost was updated.');
    ask.findTemplates.mockRejectedValueOnce(new Error('gone'));
    await user.type(screen.getByRole('searchbox'), 'o');
    expect((await screen.findByRole('alert')).textContent).toContain('gave no answer');
  });

  it('drops an answer that comes after the next one', async () => {
    const ask = asking();
    const { user, container } = show({ ask });
    await screen.findByRole('heading', { name: 'Emergency' });
    let late = (_: unknown) => {};
    ask.findTemplates.mockReturnValueOnce(
      new Promise((resolve) => {
        late = resolve;
      }) as never,
    );
    await user.type(screen.getByRole('searchbox'), 'r');
    await user.type(screen.getByRole('searchbox'), 'oad closu');
    await waitFor(() => expect(container.querySelectorAll('.template')).toHaveLength(1));
    late({ ok: true, value: [] });
    await Promise.resolve();
    expect(container.querySelectorAll('.template')).toHaveLength(1);
  });

  it('speaks Spanish', async () => {
    const { container } = show({ language: 'es', ask: asking('es') });
    expect(await screen.findByRole('heading', { name: 'Emergencia' })).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Buscar una plantilla' })).toBeTruthy();
    await expectAccessible(container);
  });
});
