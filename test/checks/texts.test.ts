import { describe, expect, it } from 'vitest';
import { say } from '@/lib/checks/texts';

const found = {
  en: { one: '{count} template', other: '{count} templates' },
  es: { one: '{count} plantilla', other: '{count} plantillas' },
};

describe('a text with a count', () => {
  it.each([
    [0, '0 templates', '0 plantillas'],
    [1, '1 template', '1 plantilla'],
    [2, '2 templates', '2 plantillas'],
    [1_234, '1,234 templates', '1,234 plantillas'],
    [1_000_000, '1,000,000 templates', '1,000,000 plantillas'],
  ])('says %i as people do', (count, en, es) => {
    expect(say(found, 'en', { count })).toBe(en);
    expect(say(found, 'es', { count })).toBe(es);
  });

  it('has its other slots filled too, and leaves alone what nobody gave', () => {
    const shown = { en: { one: '{shown} of {count} in {place}', other: '' }, es: { one: '', other: '' } };
    expect(say(shown, 'en', { count: 1, shown: 0 })).toBe('0 of 1 in {place}');
  });
});
