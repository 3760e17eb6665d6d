import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { requireRules } from '@/lib/background/require-rules';
import { createChecker, defaultStyleGuide, rules } from '@/lib/checks';
import type { Issue } from '@/lib/checks/report';
import { checkPolicy, policySettings } from '@/lib/policy';
import { emptySession, isSilent } from '@/lib/session';
import { withRule } from '@/lib/session/quieted';
import { gateSettings, quietedSettings, switches } from '@/lib/settings';

const schema = JSON.parse(readFileSync('assets/public/managed-schema.json', 'utf8'));
const documented = readFileSync('docs/for-it.md', 'utf8');

/** A value of each setting, as an IT department would write it. */
const whole = {
  libraryAddress: 'https://files.riverton.gov/plainpost/',
  libraryKeys: ['NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs'],
  gate: { mode: 'require', warnings: true },
  requiredRules: ['missing-alt'],
  reviewRequired: true,
  approvalHours: 24,
  records: { on: true, text: 'whole', retentionDays: 1095 },
  counts: false,
  marks: true,
  picker: true,
  language: 'es',
  alwaysOn: true,
  off: ['any-box', 'other-sites'],
};

const manage = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);

describe('a policy', () => {
  it('takes every setting that the browser is told of, and no other', () => {
    expect(checkPolicy(whole)).toEqual({ policy: whole, faults: [] });
    expect(Object.keys(whole).sort()).toEqual(Object.keys(policySettings).sort());
    expect(
      Object.keys(schema.properties).sort(),
      'The schema for the browser and lib/policy name different settings.',
    ).toEqual(Object.keys(policySettings).sort());
  });

  it('has the same choices in the schema for the browser', () => {
    const { gate, records, language, off } = schema.properties;
    for (const mode of gate.properties.mode.enum) expect(v.is(policySettings.gate, { mode })).toBe(true);
    for (const text of records.properties.text.enum)
      expect(v.is(policySettings.records, { text })).toBe(true);
    for (const one of language.enum) expect(v.is(policySettings.language, one)).toBe(true);
    for (const one of off.items.enum) expect(v.is(policySettings.off, [one])).toBe(true);
  });

  it('is told of whole in the page for IT', () => {
    for (const name of Object.keys(policySettings))
      expect(documented, `docs/for-it.md says nothing of “${name}”.`).toContain(`\`${name}\``);
    const blocks = [...documented.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
      JSON.parse(json),
    );
    expect(blocks).toHaveLength(3);
    const [chrome, edge, firefox] = blocks;
    const inside = [
      Object.values(chrome['3rdparty'].extensions)[0],
      Object.values(edge['3rdparty'].extensions)[0],
      Object.values(firefox.policies['3rdparty'].Extensions)[0],
    ];
    for (const policy of inside) {
      expect(checkPolicy(policy).faults).toEqual([]);
      for (const id of checkPolicy(policy).policy.requiredRules ?? [])
        expect(rules.map((rule) => rule.id)).toContain(id);
      expect(Object.keys(Object(policy)).length).toBeGreaterThan(5);
    }
  });

  it('names what cannot be used, and keeps the rest', () => {
    const { policy, faults } = checkPolicy({
      ...{ gate: { mode: 'sometimes' }, approvalHours: -1, marks: true, constructor: 1, nonsense: true },
    });
    expect(policy).toEqual({ marks: true });
    expect([...faults].sort()).toEqual(['approvalHours', 'constructor', 'gate', 'nonsense']);
    expect(checkPolicy(null)).toEqual({ policy: {}, faults: [] });
  });
});

describe('what is prescribed', () => {
  it('holds over what a person chose, and the choice comes back when the policy goes', async () => {
    await gateSettings.setValue({ mode: 'inform', warnings: true });
    await manage({ gate: { mode: 'require' } });
    expect(await gateSettings.getValue()).toEqual({ mode: 'require', warnings: true });
    await fakeBrowser.storage.managed.clear();
    expect(await gateSettings.getValue()).toEqual({ mode: 'inform', warnings: true });
  });

  it('is told to who follows a setting, when the policy changes and when a person chooses', async () => {
    const heard: unknown[] = [];
    const end = switches.watch((now) => heard.push(now.everywhere));
    await switches.setValue({ everywhere: 'off', sitesOff: ['x'] });
    await expect.poll(() => heard.at(-1)).toBe('off');
    await manage({ alwaysOn: true });
    await expect.poll(() => heard.at(-1)).toBe('on');
    await switches.setValue({ everywhere: 'off', sitesOff: [] });
    expect((await switches.getValue()).everywhere).toBe('on');
    end();
    await fakeBrowser.storage.managed.clear();
  });

  it('keeps a required rule from being silenced, and on in every guide', async () => {
    await manage({ requiredRules: ['hashtag-camel-case'] });
    const quieted = withRule(await quietedSettings.getValue(), 'hashtag-camel-case', 'A title');
    const issue = { rule: 'hashtag-camel-case', words: '#roadclosed', key: 'one' } as Issue;
    const state = { ...emptySession, ignored: ['one'], quieted };
    expect(isSilent(state, issue)).toBe(false);
    expect(isSilent({ ...state, quieted: { ...quieted, required: [] } }, issue)).toBe(true);
    const off = { ...defaultStyleGuide, rules: { 'hashtag-camel-case': { on: false } } };
    const text = 'Elm St. is closed. #roadclosedtoday';
    const rulesOf = (guide: typeof off) =>
      createChecker(guide)(text, { now: 0, interfaceLanguage: 'en' }).issues.map(({ rule }) => rule);
    expect(rulesOf(off)).not.toContain('hashtag-camel-case');
    expect(rulesOf(requireRules(off, ['hashtag-camel-case']) as typeof off)).toContain('hashtag-camel-case');
    await fakeBrowser.storage.managed.clear();
  });
});
