// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CountsView } from '@/components/library/counts/CountsView';
import { daysUpTo, tally } from '@/components/library/counts/tally';
import { dayOf } from '@/lib/library';
import { countsOn } from '@/lib/settings';
import { expectAccessible, newLibrary, showView } from './show-view';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const today = dayOf(Date.now());

async function counted() {
  const library = newLibrary();
  await library.counts.bulkAdd([
    { day: today, what: 'found', id: 'complex-word', times: 7 },
    { day: today, what: 'fixed', id: 'complex-word', times: 5 },
    { day: today, what: 'ignored', id: 'complex-word', times: 1 },
    { day: today, what: 'ignored', id: 'complex-word official-name', times: 1 },
    { day: today, what: 'found', id: 'agency.dept', times: 9 },
    { day: '2020-01-01', what: 'found', id: 'relative-date', times: 99 },
    { day: today, what: 'inserted', id: 'starter-road-closure-en', times: 2 },
  ]);
  return library;
}

describe('what people trip over', () => {
  it('is off by default, says so, and is switched on by a person', async () => {
    const { user } = showView(<CountsView />);
    expect(await screen.findByText(/Counting is off/)).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Keep counts on this computer' }));
    await waitFor(async () => expect(await countsOn.getValue()).toBe(true));
    expect(await screen.findByText('Nothing was counted in this time.')).toBeTruthy();
  });

  it('sums each rule and template over the days shown, the most frequent first', async () => {
    showView(<CountsView />, { library: await counted() });
    const rules = await screen.findByRole('region', { name: 'Rules' });
    const rows = within(rules)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows.slice(0, 3)).toEqual([
      'RuleFoundFixedIgnoredDay by day',
      'agency.dept900',
      expect.stringMatching(/^\D+752$/),
    ]);
    expect(screen.queryByText(/99/)).toBeNull();
    expect(screen.getByRole('row', { name: /starter-road-closure-en 2/ })).toBeTruthy();
    expect(screen.getAllByRole('img', { name: '7 in all, at most 7 on one day' })).toHaveLength(1);
  });

  it('erases all of it with one press', async () => {
    const library = await counted();
    const { user } = showView(<CountsView />, { library });
    await user.click(await screen.findByRole('button', { name: 'Erase all counts' }));
    expect(await screen.findByText('All counts are erased.')).toBeTruthy();
    expect(await library.counts.count()).toBe(0);
  });

  it.each(['en', 'es'] as const)('passes axe (%s)', async (language) => {
    const { container } = showView(<CountsView />, { library: await counted(), language });
    await screen.findAllByRole('table');
    await expectAccessible(container);
  });
});

describe('the sums', () => {
  it('count an ignored rule under its own name, whatever the reason', () => {
    const [one] = tally(
      [
        { day: '2026-05-04', what: 'ignored', id: 'shall quotation', times: 2 },
        { day: '2026-05-05', what: 'found', id: 'shall', times: 3 },
        { day: '2026-05-06', what: 'found', id: 'shall', times: 4 },
      ],
      ['2026-05-04', '2026-05-05'],
    );
    expect(one).toEqual({
      id: 'shall',
      times: { found: 3, fixed: 0, ignored: 2, inserted: 0 },
      perDay: [0, 3],
    });
  });

  it('know each day once, also where the clocks change', () => {
    const days = daysUpTo(new Date(2026, 10, 22, 1).getTime(), 400, dayOf);
    expect(new Set(days).size).toBe(400);
    expect(days.at(-1)).toBe('2026-11-22');
  });
});
