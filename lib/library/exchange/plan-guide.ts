import type { AgencyFacts, PreferredTerm } from '@/lib/checks';
import type { Guide } from '@/lib/library/library';
import type { Incoming } from './incoming';
import type { Change, ChangeKind, Choices } from './plan';
import { sameData } from './same-data';

type Facts = Omit<AgencyFacts, 'terms'>;

/** A guide with what a file brings: its own parts in place of the guide's, or added to them. */
export function mergeGuide(guide: Guide, incoming: Incoming, { way }: Choices): Guide {
  const { facts = {}, rules = {}, entries = [], pack, approvers } = incoming;
  const replacing = way === 'replace';
  const { terms, ...others } = facts;
  const named = Object.entries(others).map(([key, value]) => [
    key,
    replacing ? value : joined(guide.agency[key as keyof Facts], value),
  ]);
  return {
    ...guide,
    agency: {
      ...guide.agency,
      ...Object.fromEntries(named),
      ...(terms && { terms: replacing ? terms : joinTerms(guide.agency.terms, terms) }),
    },
    ...(pack && { pack }),
    ...(approvers && { approvers }),
    ...(incoming.rules && { rules: replacing ? rules : { ...guide.rules, ...rules } }),
    ...(incoming.entries && { entries: replacing ? entries : joinEntries(guide.entries, entries) }),
  };
}

/** Lists and tables grow; a single fact is the newer one. */
function joined(old: unknown, value: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(value)) return [...new Set([...old, ...value])];
  if (typeof old === 'object' && typeof value === 'object') return { ...old, ...value };
  return value;
}

function joinTerms(old: readonly PreferredTerm[], added: readonly PreferredTerm[]): PreferredTerm[] {
  const terms = new Map<string, PreferredTerm>();
  for (const { use, instead } of [...old, ...added])
    terms.set(use, { use, instead: [...new Set([...(terms.get(use)?.instead ?? []), ...instead])] });
  return [...terms.values()];
}

function joinEntries(old: Guide['entries'], added: Guide['entries']): Guide['entries'] {
  const newer = new Map(added.map((entry) => [entry.id, entry]));
  const kept = old.map((entry) => newer.get(entry.id) ?? entry);
  const known = new Set(old.map(({ id }) => id));
  return [...kept, ...added.filter(({ id }) => !known.has(id))];
}

/** What becomes of each rule, entry, fact and term between two guides. */
export function guideChanges(before: Guide, after: Guide): Change[] {
  const parts: readonly (readonly [ChangeKind, (guide: Guide) => ReadonlyMap<string, unknown>])[] = [
    ['terms', ({ agency }) => new Map(agency.terms.map(({ use, instead }) => [use, instead]))],
    ['facts', factsOf],
    ['rules', ({ rules }) => new Map(Object.entries(rules))],
    ['entries', ({ entries }) => new Map(entries.map((entry) => [entry.id, entry]))],
  ];
  return parts.flatMap(([kind, of]) => compare(kind, of(before), of(after)));
}

/** Facts that say nothing yet are none. */
function factsOf({ agency: { terms: _, ...facts }, pack, approvers }: Guide): ReadonlyMap<string, unknown> {
  const all = Object.entries({ ...facts, pack, approvers });
  return new Map(
    all.filter(([, value]) => (typeof value === 'object' ? Object.keys(value).length > 0 : value !== '')),
  );
}

function compare(
  kind: ChangeKind,
  old: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): Change[] {
  const changes: Change[] = [];
  for (const [id, after] of now) {
    const before = old.get(id);
    const what = before === undefined ? 'added' : sameData(before, after) ? 'same' : 'changed';
    changes.push({ kind, id, name: id, what, ...(before !== undefined && { before }), after });
  }
  for (const [id, before] of old)
    if (!now.has(id)) changes.push({ kind, id, name: id, what: 'removed', before });
  return changes;
}
