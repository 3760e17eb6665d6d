import { describe, expect, it } from 'vitest';
import { findTemplates, isMistyped } from '@/lib/library/find-templates';
import { starterTemplates } from '@/lib/library/starter';
import type { Template } from '@/lib/library/template';

const templates = starterTemplates();
const today = '2026-11-22';
const titles = (query: string) => findTemplates(templates, query, today).map(({ title }) => title);

describe('finding a template', () => {
  it('puts the one with the words in its title first', () => {
    expect(titles('road closure')[0]).toBe('Road closure');
    expect(titles('shelter')[0]).toBe('Shelter open');
    expect(titles('meeting')[0]).toBe('Public meeting');
  });

  it('finds while a word is being typed, in any case, and by tags', () => {
    expect(titles('ROAD CLO')[0]).toBe('Road closure');
    expect(titles('pothole')[0]).toBe('Report a problem to 311');
    expect(titles('blackout')[0]).toBe('Power outage');
  });

  it.each([
    ['raod closure', 'Road closure'],
    ['outtage', 'Power outage'],
    ['evacution', 'Wildfire evacuation'],
    ['shetler', 'Shelter open'],
    ['inundacoin', 'Cierre de calle'],
  ])('forgives the slip in “%s”', (query, title) => {
    expect(titles(query)).toContain(title);
  });

  it('finds Spanish ones by Spanish words, with or without accents', () => {
    expect(titles('reunión')[0]).toBe('Reunión pública');
    expect(titles('reunion')[0]).toBe('Reunión pública');
    expect(titles('hervir agua')[0]).toBe('Aviso de hervir el agua');
    expect(titles('electricidad')[0]).toBe('Apagón');
  });

  it('finds by language and category too', () => {
    expect(titles('road spanish')).toEqual([]);
    expect(titles('calle español')).toContain('Cierre de calle');
    expect(titles('emergency')).toEqual(expect.arrayContaining(['Wildfire evacuation', 'Apagón']));
    expect(new Set(findTemplates(templates, 'espanol', today).map(({ language }) => language))).toEqual(
      new Set(['es']),
    );
  });

  it('finds nothing for words that are nowhere', () => {
    expect(titles('zebra')).toEqual([]);
    expect(titles('road zebra')).toEqual([]);
  });

  it('gives all for an empty query: emergencies first, the languages of one text side by side', () => {
    const all = findTemplates(templates, '  ', today);
    expect(all).toHaveLength(templates.length);
    expect(all.slice(0, 2).map(({ id }) => id)).toEqual(['starter-all-clear-en', 'starter-all-clear-es']);
    const categories = all.map(({ category }) => category);
    expect([...new Set(categories)]).toEqual(['emergency', 'service', 'meeting', 'community']);
    expect(categories.lastIndexOf('emergency')).toBeLessThan(categories.indexOf('service'));
  });

  it('shows only approved ones, and says which are due for a review', () => {
    const [one, two] = templates as [Template, Template];
    const found = findTemplates(
      [
        { ...one, status: 'draft' },
        { ...two, reviewBy: '2026-11-21' },
        { ...one, status: 'retired' },
      ],
      '',
      today,
    );
    expect(found.map(({ id, reviewDue }) => [id, reviewDue])).toEqual([[two.id, true]]);
  });

  it('shows the text with the labels of its slots, without any syntax', () => {
    const closure = findTemplates(templates, 'road closure', today)[0];
    expect(closure?.preview).toMatch(/^‹Agency›: ‹Street› is closed between ‹Between› and ‹And› because of/);
    for (const { preview } of findTemplates(templates, '', today)) expect(preview).not.toMatch(/[[\]{}|]/);
  });

  it('survives a broken body and a query of odd characters', () => {
    const [one] = templates as [Template];
    const broken = { ...one, body: '{{street [[' };
    for (const query of ['', '((', '\u0000', '🚧', 'a'.repeat(200), '\\', '%']) {
      expect(() => findTemplates([broken], query, today)).not.toThrow();
    }
  });

  it('answers within a blink with 10,000 templates', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => {
      const template = templates[at % templates.length] as Template;
      return { ...template, id: `t${at}`, title: `${template.title} ${at}` };
    });
    findTemplates(many, 'warm up', today);
    const started = performance.now();
    for (const query of ['r', 'road clo', 'evacution', '']) findTemplates(many, query, today);
    expect((performance.now() - started) / 4).toBeLessThan(250);
  });
});

describe('a slip of the hand', () => {
  it.each([
    ['raod', 'road', true],
    ['rad', 'road', true],
    ['roaad', 'road', true],
    ['evacu', 'evacuation', true],
    ['evaku', 'evacuation', true],
    ['boil', 'road', false],
    ['closing', 'road', false],
  ])('“%s” for “%s”: %s', (typed, meant, expected) => {
    expect(isMistyped(typed, meant, 1)).toBe(expected);
  });
});
