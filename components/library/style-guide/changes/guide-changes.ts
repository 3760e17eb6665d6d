import { factNames } from '@/components/library/style-guide/agency/fact-names';
import { effectiveSetting } from '@/components/library/style-guide/effective-setting';
import { titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import { type AgencyFacts, rules, type Texts } from '@/lib/checks';
import type { Guide } from '@/lib/library';
import { listChange, type Words } from './list-change';
import { texts } from './texts';

/** One thing that is not as in the guide in use. */
export interface GuideChange {
  /** Tells it from the others. */
  readonly id: string;
  readonly about: Texts;
  readonly what: readonly Words[];
  /** Takes it back, and leaves the rest. */
  readonly undo: (changed: Guide) => Guide;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const both = (text: string): Texts => ({ en: text, es: text });

function ruleChanges(used: Guide, changed: Guide): GuideChange[] {
  return rules.flatMap((rule): GuideChange[] => {
    const [before, after] = [effectiveSetting(rule, used), effectiveSetting(rule, changed)];
    const { [rule.id]: setting } = used.rules;
    if (same(before, after) || same(setting, changed.rules[rule.id])) return [];
    const what: Words[] = [];
    if (before.on !== after.on) what.push({ texts: after.on ? texts.turnedOn : texts.turnedOff });
    if (before.severity !== after.severity) what.push({ texts: texts.otherSeverity[after.severity] });
    if (!same(before.options, after.options)) what.push({ texts: texts.otherOptions });
    const undo = (guide: Guide): Guide => {
      const { [rule.id]: _, ...others } = guide.rules;
      return { ...guide, rules: setting === undefined ? others : { ...others, [rule.id]: setting } };
    };
    return [{ id: `rule ${rule.id}`, about: rule.title, what, undo }];
  });
}

function factChanges(used: Guide, changed: Guide): GuideChange[] {
  const keys = Object.keys(factNames).filter((key): key is keyof AgencyFacts => key in used.agency);
  return keys.flatMap((key): GuideChange[] => {
    const [before, after] = [used.agency[key], changed.agency[key]];
    if (same(before, after)) return [];
    const undo = (guide: Guide): Guide => ({ ...guide, agency: { ...guide.agency, [key]: before } });
    return [{ id: `fact ${key}`, about: factNames[key], what: listChange(before, after), undo }];
  });
}

function entryChanges(used: Guide, changed: Guide): GuideChange[] {
  const before = new Map(used.entries.map((entry) => [entry.id, entry]));
  const after = new Map(changed.entries.map((entry) => [entry.id, entry]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id): GuideChange[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (same(was, is)) return [];
    const what = { texts: was === undefined ? texts.added : is === undefined ? texts.removed : texts.edited };
    const undo = (guide: Guide): Guide => {
      const others = guide.entries.filter((entry) => entry.id !== id);
      if (was === undefined) return { ...guide, entries: others };
      const entries = guide.entries.map((entry) => (entry.id === id ? was : entry));
      return { ...guide, entries: entries.includes(was) ? entries : [...others, was] };
    };
    return [{ id: `entry ${id}`, about: both(titleOfEntry(id)), what: [what], undo }];
  });
}

/** What is not as in the guide in use, a change for each thing a person would name. */
export function guideChanges(used: Guide, changed: Guide): readonly GuideChange[] {
  const pack: GuideChange = {
    id: 'pack',
    about: texts.pack,
    what: [{ texts: texts.packNames[changed.pack] }],
    undo: (guide) => ({ ...guide, pack: used.pack }),
  };
  const approvers: GuideChange = {
    id: 'approvers',
    about: texts.approvers,
    what: [{ texts: changed.approvers === 2 ? texts.twoApprovers : texts.oneApprover }],
    undo: (guide) => ({ ...guide, approvers: used.approvers }),
  };
  return [
    ...(used.pack === changed.pack ? [] : [pack]),
    ...(used.approvers === changed.approvers ? [] : [approvers]),
    ...ruleChanges(used, changed),
    ...factChanges(used, changed),
    ...entryChanges(used, changed),
  ];
}
