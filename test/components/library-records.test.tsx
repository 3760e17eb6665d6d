// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RecordsView } from '@/components/library/records/RecordsView';
import { verifiedWords } from '@/components/library/records/verified-words';
import { appendRecord, contentOf, findRecord } from '@/lib/evidence';
import { recordsSettings } from '@/lib/settings';
import { aPress, day, newInstallation, press } from '../evidence/a-press';
import { expectAccessible, newLibrary, showView } from './show-view';

// The bytes of jsdom's own window are no bytes to a library that was loaded outside of it.
class BytesOfHere extends TextEncoder {
  override encode(text?: string) {
    return Uint8Array.from(super.encode(text));
  }
}
vi.stubGlobal('TextEncoder', BytesOfHere);

beforeEach(() => newInstallation());
afterEach(cleanup);

const flawed = 'Water is off on [STREET] until noon.';
const [part] = aPress(flawed).parts;
if (part === undefined) throw new Error('A press has a text.');
const waived = aPress(flawed, {
  parts: [
    {
      ...part,
      issues: [
        {
          ...({ rule: 'unfilled-placeholder', severity: 'error', state: 'waived' } as const),
          ...{ words: '[STREET]', reason: 'Not known yet' },
        },
      ],
      media: [{ kind: 'image', alt: 'ticked', text: null }],
      template: { id: 'a', name: 'Water outage', version: 3 },
      approvals: [{ by: 'Ben Ito', at: day(4), verdict: 'approved' }],
    },
  ],
});

async function recorded() {
  const library = newLibrary();
  await press(library, 'Oak Street is closed.', 'Información: la calle Oak está cerrada.');
  await appendRecord(library, waived, { at: day(5) });
  return library;
}

describe('the page of records', () => {
  it('is off by default, says so, and is switched on by a person', async () => {
    const { user } = showView(<RecordsView rest={[]} />);
    expect(await screen.findByText(/Off\. Nothing is written down/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Keep records on this computer' }));
    await waitFor(async () => expect((await recordsSettings.getValue()).on).toBe(true));
    await user.click(await screen.findByRole('radio', { name: /Only its SHA-256/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Erase contents after' }), '365 days');
    await waitFor(async () =>
      expect(await recordsSettings.getValue()).toEqual({ on: true, text: 'hash', retentionDays: 365 }),
    );
  });

  it('lists the newest first, by day, with what was open in each', async () => {
    showView(<RecordsView rest={[]} />, { library: await recorded() });
    const days = await screen.findAllByRole('heading', { level: 3 });
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'Tuesday, May 5, 2026',
      'Saturday, May 2, 2026',
      'Friday, May 1, 2026',
    ]);
    expect(screen.getByText('1 posted all the same')).toBeTruthy();
  });

  it('finds words without their accents, and says so when there are none', async () => {
    const { user } = showView(<RecordsView rest={[]} />, { library: await recorded() });
    await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'informacion oak');
    await waitFor(() => expect(document.querySelectorAll('.record-line')).toHaveLength(1));
    await user.type(screen.getByRole('searchbox'), ' elephant');
    expect((await screen.findAllByText('No record has these words.')).length).toBeGreaterThan(0);
  });

  it('shows a hundred at a time', async () => {
    const library = newLibrary();
    await press(library, ...Array.from({ length: 120 }, (_, index) => `Post ${index}`));
    const { user } = showView(<RecordsView rest={[]} />, { library });
    expect(await screen.findByText(/The newest 100 are shown\./)).toBeTruthy();
    expect(document.querySelectorAll('.record-line')).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show older records' }));
    await waitFor(() => expect(document.querySelectorAll('.record-line')).toHaveLength(121));
  });

  it('opens one with all it says', async () => {
    showView(<RecordsView rest={['4']} />, { library: await recorded() });
    expect(
      await screen.findByText(/unfilled-placeholder\) “\[STREET\]”: posted all the same \(Not known yet\)/),
    ).toBeTruthy();
    for (const said of ['Water outage (3)', 'image: described, says the person', /Ben Ito: approved/])
      expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByText(/The site may have refused it/)).toBeTruthy();
  });

  it('erases one for a reason, which stays', async () => {
    const library = await recorded();
    const { user } = showView(<RecordsView rest={['2']} />, { library });
    await user.click(await screen.findByRole('button', { name: 'Erase this content' }));
    const dialog = await screen.findByRole('dialog');
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Erase' }));
    expect(await within(dialog).findByText('Write why it is erased.')).toBeTruthy();
    await user.type(within(dialog).getByLabelText('Reason'), 'A private address');
    await user.click(within(dialog).getByRole('button', { name: 'Erase' }));
    expect(await screen.findByText('Erased; its hash is kept.')).toBeTruthy();
    const record = await findRecord(library, 5);
    expect(record?.link && contentOf(record.link)).toMatchObject({ reason: 'A private address' });
  });

  it('verifies, and says what it was compared with', async () => {
    const { user } = showView(<RecordsView rest={[]} />, { library: await recorded() });
    await user.click(await screen.findByRole('button', { name: 'Verify the records' }));
    expect(await screen.findByText(/Records 1 to 4 hold together/)).toBeTruthy();
    expect(screen.getByText(/There is no shared folder to compare with/)).toBeTruthy();
  });

  it('shows what the agency prescribes, and lets nobody change it', async () => {
    await fakeBrowser.storage.managed.set({ records: { on: true, text: 'hash', retentionDays: 400 } });
    showView(<RecordsView rest={[]} />);
    const keep = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Keep records/ });
    await waitFor(() => expect(keep.disabled).toBe(true));
    expect(keep.checked).toBe(true);
    expect(screen.getAllByText('Set by your agency')).toHaveLength(3);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /Erase contents after/ }).value).toBe(
      '400',
    );
  });

  it.each(['en', 'es'] as const)('passes axe (%s), the list and one of them', async (language) => {
    const library = await recorded();
    const list = showView(<RecordsView rest={[]} />, { library, language });
    await screen.findAllByRole('heading', { level: 3 });
    await expectAccessible(list.container);
    list.unmount();
    const one = showView(<RecordsView rest={['4']} />, { library, language });
    await screen.findByText(/\[STREET\]”/);
    await expectAccessible(one.container);
  });
});

describe('what is said of a look at the chain', () => {
  const whole = {
    ...{ checked: 4, anchored: 3, erased: 0, backwards: 0, losses: [] },
    ...{ from: { number: 1, at: day(1) }, to: { number: 4, at: day(5) } },
  };
  const folder = { ok: true, forged: 0, unread: 0 } as const;

  it('is good only where it was compared with the folder and nothing is lost', () => {
    expect(verifiedWords(whole, 'en', folder).tone).toBe('good');
    expect(verifiedWords(whole, 'en', null).tone).toBe('caution');
    expect(verifiedWords({ ...whole, anchored: 0 }, 'en', folder).tone).toBe('caution');
    expect(verifiedWords({ ...whole, losses: [{ at: 3, newest: 9 }] }, 'en', folder).tone).toBe('caution');
    expect(verifiedWords({ ...whole, fault: { kind: 'moved', number: 5 } }, 'en', folder)).toEqual({
      tone: 'error',
      sentences: [
        'Record 5 does not follow the one before it: it was moved or replaced.',
        'Those before it hold, from May 1, 2026 to May 5, 2026.',
      ],
    });
  });

  it('names how many are missing at the end', () => {
    const fault = { kind: 'cut-off', number: 5, missing: 2 } as const;
    const [sentence] = verifiedWords({ ...whole, fault }, 'en', folder).sentences;
    expect(sentence).toMatch(/^2 records are missing at the end/);
  });
});
