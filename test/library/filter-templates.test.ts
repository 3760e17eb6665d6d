import { describe, expect, it } from 'vitest';
import { arrangeTemplates, filterTemplates, type Listed, sortTemplates, type Template } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

const [first] = starterTemplates() as [Template];
const row = (id: string, change: Partial<Template>): Template => ({ ...first, id, title: id, ...change });
const used = (id: string, change: Partial<Template> = {}): Listed => ({ id, used: row(id, change) });
const today = '2026-05-04';
const ids = (list: readonly Listed[]) => list.map(({ id }) => id);

const list: readonly Listed[] = [
  used('b', { category: 'emergency', language: 'es', updatedAt: 3, reviewBy: '2026-05-03', tags: ['storm'] }),
  used('A', { category: 'service', sites: ['x'], updatedAt: 1, reviewBy: '2026-05-04' }),
  {
    id: 'c',
    used: row('c', { updatedAt: 0, expiresOn: '2026-05-03' }),
    proposal: row('c', { status: 'in-review', category: 'meeting', updatedAt: 2 }),
  },
  used('d', { status: 'retired', category: 'community', updatedAt: 0, reviewBy: '2020-01-01' }),
];

describe('narrowing the list', () => {
  it.each([
    [{ category: 'emergency' }, ['b']],
    [{ language: 'es' }, ['b']],
    [{ site: 'facebook' }, ['b', 'c', 'd']],
    [{ status: 'approved' }, ['b', 'A', 'c']],
    [{ status: 'in-review' }, ['c']],
    [{ tag: 'storm' }, ['b']],
    [{ due: 'yes' }, ['b']],
    [{ expired: 'yes' }, ['c']],
    [{ status: 'approved', site: 'x', category: 'service' }, ['A']],
    [{ category: '' }, ['b', 'A', 'c', 'd']],
  ])('by %o', (chosen, left) => {
    expect(ids(filterTemplates(list, chosen, today))).toEqual(left);
  });
});

describe('sorting the list', () => {
  it.each([
    ['title', ['A', 'b', 'c', 'd']],
    ['changed', ['b', 'c', 'A', 'd']],
    ['review', ['d', 'b', 'A', 'c']],
    ['category', ['b', 'A', 'c', 'd']],
    ['language', ['A', 'c', 'd', 'b']],
    ['status', ['c', 'A', 'b', 'd']],
  ] as const)('by %s', (sort, order) => {
    expect(ids(sortTemplates(list, sort))).toEqual(order);
  });

  it('puts titles as people count: 2 before 10, ñ after n', () => {
    const titles = ['Notice 10', 'Notice 2', 'ñandú', 'nube'].map((title) => used(title, { title }));
    expect(ids(sortTemplates(titles, 'title', 'es'))).toEqual(['Notice 2', 'Notice 10', 'nube', 'ñandú']);
  });
});

it('keeps what was found in the order it was found in', () => {
  expect(ids(arrangeTemplates(list, { found: ['d', 'b', 'gone'], today }))).toEqual(['d', 'b']);
  expect(ids(arrangeTemplates(list, { found: ['d', 'b'], chosen: { due: 'yes' }, today }))).toEqual(['b']);
  expect(ids(arrangeTemplates(list, { sort: 'changed', today }))).toEqual(['b', 'c', 'A', 'd']);
});
