// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTemplateMemory, type TemplateMemory, TemplatesTab } from '@/components/sidebar/templates';
import { LanguageContext } from '@/components/ui/language';
import { type FieldValues, fillTemplate } from '@/lib/library';
import { findTemplates } from '@/lib/library/find-templates';
import { starterTemplates } from '@/lib/library/starter';

const templates = starterTemplates();
const byId = (id: string) => templates.find((template) => template.id === id);

function asking(language: 'en' | 'es' = 'en') {
  return {
    findTemplates: vi.fn(async (query: string) => ({
      ok: true as const,
      value: findTemplates(templates, query, '2026-11-22'),
    })),
    readTemplate: vi.fn(async (id: string) => ({ ok: true as const, value: byId(id) ?? null })),
    fillTemplate: vi.fn(async (id: string, values: FieldValues) => {
      const template = byId(id);
      if (!template) throw new Error(id);
      return { ok: true as const, value: fillTemplate(template, values, { language }) };
    }),
  };
}

function show({
  ask = asking(),
  onInsert = vi.fn(async (): Promise<string | undefined> => undefined),
  language = 'en' as 'en' | 'es',
  memory = createTemplateMemory(),
}: {
  ask?: ReturnType<typeof asking>;
  onInsert?: ReturnType<typeof vi.fn<() => Promise<string | undefined>>>;
  language?: 'en' | 'es';
  memory?: TemplateMemory;
} = {}) {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <LanguageContext.Provider value={language}>
      <TemplatesTab ask={ask} onInsert={onInsert} memory={memory} />
    </LanguageContext.Provider>,
  );
  return { user, ask, onInsert, container, unmount, memory };
}

async function openClosure(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: /^Road closure/ }));
  await screen.findByRole('textbox', { name: 'Street' });
}

async function fillClosure(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByRole('textbox', { name: 'Agency' }), 'City of Salem');
  await user.type(screen.getByRole('textbox', { name: 'Street' }), 'Oak St.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'flooding');
  await user.type(screen.getByLabelText('Start date'), '2026-12-07');
  await user.type(screen.getByLabelText('Start time'), '17:00');
  await user.selectOptions(screen.getByRole('combobox', { name: /should do/ }), 'Use another route.');
}

const finished =
  'City of Salem: Oak St. is closed because of flooding. When: from 5 p.m. on Monday, December 7, until further notice. Use another route. #RoadClosure';

async function expectAccessible(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

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
    await waitFor(() => expect(onInsert).toHaveBeenCalledWith(finished, byId('starter-road-closure-en')));
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
