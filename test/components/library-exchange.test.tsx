// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExchangeView } from '@/components/library/exchange/ExchangeView';
import { LibraryContext } from '@/components/library/library-context';
import { saveFile } from '@/components/library/save-file';
import { LanguageContext } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { emptyLibrary, everything, template } from '../library/exchange/libraries';
import { expectAccessible } from './open-templates';

vi.mock('@/components/library/save-file', () => ({ saveFile: vi.fn() }));

// A slow machine is no failure.
configure({ asyncUtilTimeout: 10_000 });

let library: Library;
beforeEach(() => {
  library = emptyLibrary();
});
afterEach(cleanup);

function show(language: InterfaceLanguage = 'en') {
  const user = userEvent.setup();
  const { container } = render(
    <LanguageContext value={language}>
      <LibraryContext value={library}>
        <ExchangeView />
      </LibraryContext>
    </LanguageContext>,
  );
  return { user, container };
}

function fileField(container: HTMLElement): HTMLInputElement {
  const field = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (field === null) throw new Error('There is no file field.');
  return field;
}

const json = (parts: Record<string, unknown>) =>
  new File([JSON.stringify({ format: 'plainpost-library', formatVersion: 1, ...parts })], 'riverton.json');

describe('bringing a file in', () => {
  it('shows what it would change, counts first, and changes nothing until Import is pressed', async () => {
    await library.templates.bulkPut([template('a'), template('b')]);
    const before = await everything(library);
    const { user, container } = show();
    await user.upload(
      fileField(container),
      json({ templates: [template('a', { title: 'Title of street' }), template('n')] }),
    );
    const heading = await screen.findByRole('heading', { name: 'What riverton.json would change' });
    expect(document.activeElement).toBe(heading);
    const row = within(await screen.findByRole('row', { name: /^Templates/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1', '1', '0', '1']);
    await user.click(screen.getByText('Title of street'));
    expect((await screen.findByText('street', { selector: 'ins' })).textContent).toBe('street');
    expect(screen.getByText('a', { selector: 'del' })).toBeTruthy();
    expect(await everything(library)).toEqual(before);
    await expectAccessible(container);
  });

  it('imports, says what was done and what waits, and undoes it', async () => {
    const { user, container } = show();
    await user.upload(
      fileField(container),
      json({ templates: [template('n')], agency: { name: 'Riverton' } }),
    );
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    expect(
      await screen.findByText(/riverton\.json was imported .*: 2 added, 0 changed, 0 removed\./),
    ).toBeTruthy();
    expect(screen.getByText(/1 template waits for approval\./)).toBeTruthy();
    expect(screen.getByText(/not in use until you take them into use/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Last import'));
    expect(await library.proposals.count()).toBe(1);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText(/is undone\. Everything is as it was before/)).toBeTruthy();
    expect([await library.proposals.count(), await library.guides.count()]).toEqual([0, 0]);
    await user.click(screen.getByRole('button', { name: 'Import it again' }));
    await waitFor(async () => expect(await library.proposals.count()).toBe(1));
  });

  it('asks before an undo takes later changes along', async () => {
    const { user, container } = show();
    await user.upload(fileField(container), json({ templates: [template('n')] }));
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    await screen.findByRole('button', { name: 'Undo import' });
    await library.proposals.update(['working', 'n'], { title: 'Better', updatedAt: 99_000 });
    await user.click(screen.getByRole('button', { name: 'Undo import' }));
    expect(await screen.findByText(/1 thing was changed since then\./)).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Keep as it is' }));
    expect(await library.proposals.count()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Undo import' }));
    await user.click(await screen.findByRole('button', { name: 'Undo all the same' }));
    await waitFor(async () => expect(await library.proposals.count()).toBe(0));
  });

  it('plans anew for another choice, and filters the list', async () => {
    await library.templates.bulkPut([template('a'), template('b')]);
    const { user, container } = show();
    await user.upload(fileField(container), json({ templates: [template('n')] }));
    await user.click(await screen.findByRole('radio', { name: 'Replace everything' }));
    expect(await screen.findByText('3 of 3 shown')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Removed');
    expect(screen.getByText('2 of 2 shown')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Rules');
    expect(screen.getByText('Nothing here.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Take their approvals as they are' }));
    const button = screen.getByRole('button', { name: 'Import' });
    await waitFor(() => expect(button.ariaDisabled).toBeNull());
    await user.click(button);
    await waitFor(async () =>
      expect((await library.templates.toArray()).map(({ id, status }) => [id, status])).toEqual([
        ['n', 'approved'],
      ]),
    );
  });

  it('plans anew when the library was changed in the meantime', async () => {
    const { user, container } = show();
    await user.upload(fileField(container), json({ templates: [template('n')] }));
    const button = await screen.findByRole('button', { name: 'Import' });
    await library.templates.put(template('a'));
    await user.click(button);
    expect((await screen.findByRole('alert')).textContent).toContain('was changed while you looked at this');
    expect(await library.proposals.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('button', { name: 'Undo import' })).toBeTruthy();
  });

  it.each([
    ['half a library', new File(['{"format":'], 'x.json'), 'it ends too early, in line 1'],
    ['a web page', new File(['<script>alert(1)</script>'], 'x.csv'), 'Line 1 starts a web page'],
    ['a cell that is wrong', new File(['title,body,status\nA,B,C\n'], 'x.csv'), 'Row 2, column “status”'],
    ['50 MB', new File([new Uint8Array(50_000_001)], 'x.json'), 'The file is 51 MB'],
  ])('refuses %s in a sentence and says that nothing was changed', async (_what, file, why) => {
    const { user, container } = show();
    await user.upload(fileField(container), file);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(why);
    expect(alert.textContent).toContain('Nothing was changed.');
    await expectAccessible(container);
  });

  it('takes terms pasted from a spreadsheet, and keeps the text when the person goes back', async () => {
    const { user, container } = show();
    const box = screen.getByRole('textbox', { name: 'Or paste a table' });
    await user.click(box);
    await user.paste('cops\tpolice officers\nblaze\tfire\n');
    await user.click(screen.getByRole('button', { name: 'Look at the text' }));
    expect(await screen.findByRole('heading', { name: 'What the pasted text would change' })).toBeTruthy();
    expect(screen.getByText('police officers')).toBeTruthy();
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement?.textContent).toBe('Bring in');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toContain('blaze\tfire');
  });

  it('speaks Spanish', async () => {
    const { user, container } = show('es');
    await user.upload(fileField(container), json({ agency: { timeZone: 'Mars/Olympus' } }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'agency.timeZone: no es un huso horario como «America/Chicago» (línea 1). No se cambió nada.',
    );
    await expectAccessible(container);
  });
});

describe('taking the library out', () => {
  it('writes each kind of file, named with its day', async () => {
    await library.templates.put(template('a'));
    const { user, container } = show();
    const saved = vi.mocked(saveFile);
    for (const [name, file] of [
      ['Save the whole library (JSON)', /^plainpost-library-\d{4}-\d\d-\d\d\.json$/],
      ['Save the templates (CSV)', /^plainpost-templates-.*\.csv$/],
      ['Save the preferred terms (CSV)', /^plainpost-terms-.*\.csv$/],
      ['Save your own rules (Vale, ZIP)', /^plainpost-vale-.*\.zip$/],
    ] as const) {
      await user.click(screen.getByRole('button', { name }));
      await waitFor(() => expect(saved.mock.lastCall?.[0]).toMatch(file));
      expect(await screen.findByText(`${saved.mock.lastCall?.[0]} was written.`)).toBeTruthy();
    }
    expect(String(saved.mock.calls[0]?.[1])).toContain('"id": "a"');
    await expectAccessible(container);
  });
});
