import { describe, expect, it } from 'vitest';
import { guideChanges } from '@/components/library/style-guide/changes/guide-changes';
import {
  changeRule,
  customarySetting,
  effectiveSetting,
  isChanged,
  resetRule,
} from '@/components/library/style-guide/effective-setting';
import { optionChoices, optionTexts } from '@/components/library/style-guide/rules/option-texts';
import { rules, type StyleEntry, say } from '@/lib/checks';
import { defaultGuide, type Guide } from '@/lib/library';

const guide = defaultGuide('changed');
const rule = (id: string) => {
  const found = rules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no rule ${id}.`);
  return found;
};

describe('a rule of the guide', () => {
  it('keeps the customs of the country when only something else of it is changed', () => {
    const uk: Guide = { ...guide, pack: 'uk' };
    const changed = changeRule(uk, rule('time-format'), { severity: 'error' });
    expect(effectiveSetting(rule('time-format'), changed)).toMatchObject({
      severity: 'error',
      options: { style: 'uk' },
    });
    expect(isChanged(rule('time-format'), changed)).toBe(true);
    expect(isChanged(rule('time-format'), uk)).toBe(false);
  });

  it('counts as unchanged again once all of it is as usual, and can be reset', () => {
    const one = rule('hashtag-count');
    const off = changeRule(guide, one, { on: false });
    expect(off.rules).toEqual({ 'hashtag-count': { on: false } });
    expect(changeRule(off, one, { on: true }).rules).toEqual({});
    expect(resetRule(off, one).rules).toEqual({});
    const other = changeRule(guide, one, { options: { most: 4 } });
    expect(other.rules).toEqual({ 'hashtag-count': { on: true, options: { most: 4 } } });
    expect(customarySetting(one, other).options).toEqual({ most: 2 });
  });

  it('that is off until wanted can be turned on', () => {
    const one = rule('number-style');
    expect(effectiveSetting(one, guide).on).toBe(false);
    expect(changeRule(guide, one, { on: true }).rules).toEqual({ 'number-style': { on: true } });
  });
});

describe('the options of the rules', () => {
  it('all have a name a person understands, and every choice among a few its words', () => {
    const missing = rules.flatMap(({ id, options = {} }) =>
      Object.entries(options).flatMap(([name, value]) => {
        const key = `${id} ${name}`;
        const choices = Object.keys(optionChoices[key] ?? {});
        if (optionTexts[key] === undefined) return [`${key} has no name`];
        if (typeof value === 'string' && !choices.includes(value))
          return [`${key} has no words for “${value}”`];
        return [];
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('the changes of a guide', () => {
  const used = defaultGuide('used');
  const entry: StyleEntry = {
    type: 'existence',
    id: 'own.as-per',
    ...{ message: 'No.', severity: 'warning', scope: 'text', tokens: ['as per'] },
  };
  const changed: Guide = {
    ...changeRule(used, rule('emoji-count'), { on: false, severity: 'error' }),
    state: 'changed',
    pack: 'ca',
    approvers: 2,
    entries: [entry],
    agency: {
      ...used.agency,
      name: 'City of Riverton',
      places: ['Oak St.', 'Elm St.'],
      acronyms: { RFD: '' },
    },
  };

  it('are one for each thing a person would name, told in words', () => {
    const told = guideChanges(used, changed).map(
      ({ about, what }) =>
        `${about.en}: ${what.map(({ texts, parameters }) => say(texts, 'en', parameters)).join(', ')}`,
    );
    expect(told).toContain('Customs of the country: Canada');
    expect(told).toContain('Name of the agency: 1 added: City of Riverton');
    expect(told).toContain('Places: 2 added: Oak St.; Elm St.');
    expect(told).toContain('As per: added');
    expect(told.find((one) => one.includes('emoji'))).toContain('turned off, now “Fix”');
    expect(told).toHaveLength(7);
    expect(guideChanges(used, { ...used, state: 'changed' })).toEqual([]);
  });

  it('are taken back one by one, and what is left is the guide in use', () => {
    let now = changed;
    for (const { undo } of guideChanges(used, changed)) {
      const before = guideChanges(used, now).length;
      now = undo(now);
      expect(guideChanges(used, now)).toHaveLength(before - 1);
    }
    expect({ ...now, state: 'used' }).toEqual(used);
    const removed = { ...changed, entries: [] };
    const [back] = guideChanges(changed, removed);
    expect(back?.undo(removed).entries).toEqual([entry]);
  });
});
