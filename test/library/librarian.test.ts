import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createLibrarian, createLibrary } from '@/lib/library';

it('finds the road closure and fills it', async () => {
  const librarian = createLibrarian(createLibrary('smoke'));
  const [first] = await librarian.find('raod clos');
  expect(first?.title).toBe('Road closure');
  const filled = await librarian.fill('starter-road-closure-en', {
    agency: 'City of Salem',
    street: 'Oak St.',
    reason: 'flooding',
    startDate: '2026-11-23',
    startTime: '17:00',
    endTime: '12:00',
    endDate: '2026-11-24',
    action: 'Use another route.',
    detour: 'Elm St.',
  });
  expect(filled).toMatchObject({ ok: true });
  expect(librarian.notice()).toBeNull();
});
