import { describe, expect, it } from 'vitest';
import { createTemplateSearch, type Listed, type Template } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';

const [first] = starterTemplates() as [Template];
const row = (id: string, change: Partial<Template>): Template => {
  const { tags: _tags, ...rest } = first;
  return { ...rest, id, pair: id, title: id, body: 'Nothing.', fields: [], ...change };
};
const used = (id: string, change: Partial<Template>): Listed => ({ id, used: row(id, change) });

const list: readonly Listed[] = [
  used('closure', {
    title: 'Road closure',
    category: 'service',
    body: '{{road}} is closed.',
    fields: [{ name: 'road', label: 'Street name', kind: 'text', required: true }],
  }),
  used('flood', { title: 'Water over the road', category: 'emergency', hazard: 'flood', tags: ['storm'] }),
  used('spanish', { title: 'Órdenes de evacuación', language: 'es', body: 'Salga ahora. Niños primero.' }),
  used('snow', { title: '大雪警报', language: 'zh', body: '今天晚上有大雪。' }),
  used('korean', { title: '도로 폐쇄', language: 'ko' }),
  used('fair', { title: 'County fair', hashtags: ['FairDays'], variants: { x: 'Pigs and pies.' } }),
];
const searching = (some: readonly Listed[] = list) => {
  const search = createTemplateSearch();
  search.update(some);
  return search;
};

describe('the search of the library page', () => {
  it.each([
    ['by a word of the title', 'closure', 'closure'],
    ['by the beginning of a word', 'clos', 'closure'],
    ['by what a slot asks for', 'street', 'closure'],
    ['by a tag', 'storm', 'flood'],
    ['by the hazard', 'flood', 'flood'],
    ['by a hashtag', '#FairDays', 'fair'],
    ['by the text for one site', 'pigs', 'fair'],
    ['without its accents', 'ordenes evacuacion', 'spanish'],
    ['with accents too many', 'clósure', 'closure'],
    ['by its language’s name', 'español', 'spanish'],
    ['with a letter left out', 'closre', 'closure'],
    ['with two letters swapped', 'evacaucion', 'spanish'],
    ['in Chinese, which puts no blanks', '大雪', 'snow'],
    ['in Chinese, by letters from within', '雪警', 'snow'],
    ['in Korean, by the beginning of a word', '폐', 'korean'],
  ])('finds a template %s', (_how, query, id) => {
    expect(searching().search(query)?.[0]).toBe(id);
  });

  it('wants every word', () => {
    expect(searching().search('road closure')).toEqual(['closure']);
    expect(searching().search('road storm')).toEqual(['flood']);
    expect(searching().search('closure pigs')).toEqual([]);
  });

  it('puts a title before a text', () => {
    const both = [used('a', { body: 'About snow.' }), used('b', { title: 'Snow' })];
    expect(searching(both).search('snow')).toEqual(['b', 'a']);
  });

  it('finds by a first letter alone: titles first, and before all the very letter', () => {
    const some = [
      used('text', { title: 'Notice', body: 'Buses run late.' }),
      used('title', { title: 'Bridge work' }),
      used('letter', { title: 'Plan B' }),
      used('other', { title: 'Notice' }),
    ];
    expect(searching(some).search('b')).toEqual(['letter', 'title', 'text']);
    expect(searching(some).search('plan b')).toEqual(['letter']);
    expect(searching(some).search('notice b')).toEqual(['text']);
    expect(searching(some).search('notice x')).toEqual([]);
  });

  it('forgets the letters of what is gone', () => {
    const search = searching([used('a', { title: 'Zebra' }), used('b', { title: 'Pool' })]);
    expect(search.search('z')).toEqual(['a']);
    search.update([used('a', { title: 'Horse', updatedAt: first.updatedAt + 1 })]);
    expect([search.search('z'), search.search('p')]).toEqual([[], []]);
  });

  it('looks for nearly the same word only where the very word is nowhere', () => {
    const near = [used('road', { title: 'Road' }), used('roar', { title: 'Roar' })];
    expect(searching(near).search('road')).toEqual(['road']);
  });

  it.each(['', '   ', '…', '{{'])('looks for nothing when there is no word in “%s”', (query) => {
    expect(searching().search(query)).toBeUndefined();
  });

  it('finds both the version in use and the one that is prepared', () => {
    const both = [{ id: 'a', used: row('a', { title: 'Old' }), proposal: row('a', { title: 'New' }) }];
    expect(searching(both).search('old')).toEqual(['a']);
    expect(searching(both).search('new')).toEqual(['a']);
  });

  it('follows the list: what was changed, added and removed', () => {
    const search = searching();
    expect(search.search('closure')).toEqual(['closure']);
    search.update([
      used('closure', { title: 'Bridge work', updatedAt: first.updatedAt + 1 }),
      ...list.slice(2),
      used('pool', { title: 'Pool opens' }),
    ]);
    expect(search.search('closure')).toEqual([]);
    expect(search.search('bridge')).toEqual(['closure']);
    expect(search.search('storm')).toEqual([]);
    expect(search.search('pool')).toEqual(['pool']);
  });

  it('reads a long list by itself, a little at a time', async () => {
    const many = Array.from({ length: 2_000 }, (_, at) => used(`t${at}`, { title: `Template number${at}` }));
    const search = searching(many);
    await search.settled();
    expect(search.search('number1999')).toEqual(['t1999']);
    await search.settled();
  });

  it('is not led astray by the names that objects have of themselves', () => {
    const odd = [used('__proto__', { title: 'constructor toString' })];
    expect(searching(odd).search('constructor')).toEqual(['__proto__']);
    expect(searching().search('constructor')).toEqual([]);
  });
});
