import { describe, expect, it } from 'vitest';
import { createChecker, defaultStyleGuide, rules } from '@/lib/checks';
import { type PackName, packs, withPack } from '@/lib/checks/packs';
import { optionsFor } from '@/lib/checks/settle';

describe.each(Object.entries(packs))('the pack %s', (_name, settings) => {
  it('names rules and options that exist', () => {
    for (const [id, { options }] of Object.entries(settings)) {
      const rule = rules.find((one) => one.id === id);
      expect(rule?.id).toBe(id);
      if (rule !== undefined && options !== undefined)
        expect(optionsFor(rule, options)).toMatchObject({ ...options });
    }
  });
});

it('a pack decides how times and dates are written', () => {
  const fixes = (pack: PackName, text: string) => {
    const check = createChecker({ ...defaultStyleGuide, rules: packs[pack] });
    const { issues } = check(text, { now: Date.UTC(2026, 4, 4, 16), language: 'en' });
    return issues.filter(({ kind }) => kind === 'style').map(({ fixes: [fix] }) => fix?.text);
  };
  const text = 'Doors open at 17:30 on 03/04 and close at 12 a.m.';
  expect(fixes('us', text)).toEqual(['5:30 p.m.', 'March 4', 'midnight.']);
  expect(fixes('uk', text)).toEqual(['5:30pm', '3 April', 'midnight.']);
  expect(fixes('ca', text)).toEqual(['5:30 pm', 'March 4', 'midnight.']);
});

it('what an agency changes of a rule leaves the rest of it as its country has it', () => {
  const rules = withPack('uk', { 'time-format': { severity: 'error' }, 'complex-word': { on: false } });
  expect(rules['time-format']).toEqual({ severity: 'error', options: { style: 'uk' } });
  expect(rules['complex-word']).toEqual({ on: false });
  expect(rules['number-style']).toEqual(packs.uk['number-style']);
});
