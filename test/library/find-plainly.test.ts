import { describe, expect, it } from 'vitest';
import { findPlainly, type Listed } from '@/lib/library';
import { template } from './exchange/libraries';

const list: readonly Listed[] = [
  { id: 'a', used: template('a', { title: 'Órdenes de evacuación' }) },
  { id: 'b', used: template('b', { title: 'Road', tags: ['storm'], variants: { x: 'Pigs and pies.' } }) },
  { id: 'c', used: template('c', { title: 'Old' }), proposal: template('c', { title: 'New' }) },
];

describe('what is found before the search has read the list', () => {
  it.each([
    ['without its accents', 'ordenes evac', ['a']],
    ['by a tag and the text for one site', 'storm pies', ['b']],
    ['in either version', 'old', ['c']],
    ['in either version', 'new', ['c']],
    ['nowhere', 'road pigs cows', []],
  ])('is found %s', (_how, query, ids) => {
    expect(findPlainly(list, query)).toEqual(ids);
  });
});
