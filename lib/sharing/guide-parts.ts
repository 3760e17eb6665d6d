import type { AgencyFacts, PreferredTerm, RuleSetting, StyleEntry } from '@/lib/checks';
import type { Guide } from '@/lib/library';
import type { ChangeKind } from '@/lib/library/exchange';

/** What of a guide two people can change without meeting. */
export type PartKind = Exclude<ChangeKind, 'templates'> | 'acronyms';

/** A guide cut into the parts that are merged one by one; each stands under what `partKey` makes of its kind and id. */
export type GuideParts = ReadonlyMap<string, unknown>;

/** The key of a part. */
export const partKey = (kind: PartKind, id: string): string => `${kind} ${id}`;

/** The kind and the id in a part's key. */
export function readPartKey(key: string): { readonly kind: PartKind; readonly id: string } {
  const at = key.indexOf(' ');
  return { kind: key.slice(0, at) as PartKind, id: key.slice(at + 1) };
}

type Content = Pick<Guide, 'agency' | 'pack' | 'rules' | 'entries' | 'approvers'>;

/** Cuts a guide into its parts. */
export function guideParts({ agency, pack, rules, entries, approvers }: Content): GuideParts {
  const { acronyms, terms, ...facts } = agency;
  const parts = new Map<string, unknown>();
  const put = (kind: PartKind, id: string, value: unknown) => {
    let key = partKey(kind, id);
    // Of two with one name none is lost.
    while (parts.has(key)) key += ' ';
    parts.set(key, value);
  };
  for (const [id, value] of Object.entries({ ...facts, pack, approvers })) put('facts', id, value);
  for (const [short, long] of Object.entries(acronyms)) put('acronyms', short, long);
  for (const term of terms) put('terms', term.use, term.instead);
  for (const [id, setting] of Object.entries(rules)) put('rules', id, setting);
  for (const entry of entries) put('entries', entry.id, entry);
  return parts;
}

/** Puts the parts of a guide together again. */
export function guideOfParts(parts: GuideParts): Content {
  const of = <Value>(wanted: PartKind): [string, Value][] =>
    [...parts].flatMap(([key, value]) => {
      const { kind, id } = readPartKey(key);
      return kind === wanted ? [[id.trimEnd(), value as Value]] : [];
    });
  const { pack, approvers, ...facts } = Object.fromEntries(of('facts')) as unknown as Pick<
    Guide,
    'pack' | 'approvers'
  > &
    Omit<AgencyFacts, 'acronyms' | 'terms'>;
  return {
    agency: {
      ...facts,
      acronyms: Object.fromEntries(of<string>('acronyms')),
      terms: of<PreferredTerm['instead']>('terms').map(([use, instead]) => ({ use, instead })),
    },
    pack,
    approvers,
    rules: Object.fromEntries(of<RuleSetting>('rules')),
    entries: of<StyleEntry>('entries').map(([, entry]) => entry),
  };
}
