import { overCustoms, packs, type Rule, type RuleSetting, type Severity } from '@/lib/checks';
import type { Guide } from '@/lib/library';

type Settings = Pick<Guide, 'pack' | 'rules'>;

/** A rule as a guide has it run. */
export interface EffectiveSetting {
  readonly on: boolean;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

const own = <Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

const settled = (rule: Rule, setting: RuleSetting = {}): EffectiveSetting => ({
  on: setting.on ?? rule.off !== true,
  severity: setting.severity ?? rule.severity,
  options: { ...rule.options, ...setting.options },
});

/** A rule as the country's customs have it, before the agency changed anything. */
export const customarySetting = (rule: Rule, { pack }: Pick<Guide, 'pack'>): EffectiveSetting =>
  settled(rule, own(packs[pack], rule.id));

/** A rule as the guide has it run. */
export const effectiveSetting = (rule: Rule, { pack, rules }: Settings): EffectiveSetting =>
  settled(rule, overCustoms(own(packs[pack], rule.id), own(rules, rule.id)));

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether the agency has a rule run in another way than its country's customs would. */
export const isChanged = (rule: Rule, guide: Settings): boolean =>
  !same(effectiveSetting(rule, guide), customarySetting(rule, guide));

/** The guide with a rule reset to the country's customs. */
export function resetRule(guide: Guide, rule: Rule): Guide {
  const { [rule.id]: _, ...rules } = guide.rules;
  return { ...guide, rules };
}

/** The guide with something of a rule changed; only what is otherwise than customary is kept. */
export function changeRule(guide: Guide, rule: Rule, change: Partial<EffectiveSetting>): Guide {
  const custom = customarySetting(rule, guide);
  const wanted = { ...effectiveSetting(rule, guide), ...change };
  if (same(wanted, custom)) return resetRule(guide, rule);
  const options = Object.fromEntries(
    Object.entries(wanted.options).filter(([name, value]) => !same(value, custom.options[name])),
  );
  const setting: RuleSetting = {
    on: wanted.on,
    ...(wanted.severity !== custom.severity && { severity: wanted.severity }),
    ...(Object.keys(options).length > 0 && { options }),
  };
  return { ...guide, rules: { ...guide.rules, [rule.id]: setting } };
}
