import { isSameText } from '@/lib/library/is-same-text';
import type { Template } from '@/lib/library/template';
import type { Change, Choices, Drop, Put } from './plan';
import { sameData } from './same-data';
import { type Shelf, workingLibrary } from './shelf';
import { templateKeys } from './template-keys';

/** What becomes of the templates. */
export interface TemplatesPlan {
  readonly changes: readonly Change[];
  readonly puts: readonly Put[];
  readonly drops: readonly Drop[];
}

const sameIn = (keys: readonly (keyof Template)[], one: Template, other: Template): boolean =>
  keys.every((key) => sameData(one[key], other[key]));
const everything = templateKeys.filter((key) => key !== 'library');

const byId = (rows: readonly Template[]) => new Map(rows.map((row) => [row.id, row]));
const inUse = ({ status }: Template) => status === 'approved' || status === 'retired';

/**
 * Plans what becomes of templates. Those of others that are approved wait in review, unless they say just what is in use
 * already or a person takes their approvals as they are.
 */
export function planTemplates(
  incoming: readonly Template[],
  shelf: Shelf,
  { way, trust }: Choices,
): TemplatesPlan {
  const templates = byId(shelf.templates);
  const proposals = byId(shelf.proposals);
  const starters = byId(shelf.starters);
  const changes: Change[] = [];
  const puts: Put[] = [];
  const stays = { templates: new Set<string>(), proposals: new Set<string>() };

  for (const given of incoming) {
    const used = templates.get(given.id) ?? starters.get(given.id);
    const { approvals: _, ...unapproved } = given;
    const waits = !trust && inUse(given) && (given.status === 'approved' || used !== undefined);
    const row: Template = waits
      ? {
          ...unapproved,
          library: workingLibrary,
          status: 'in-review',
          version: (used?.version ?? given.version - 1) + 1,
        }
      : { ...given, library: workingLibrary };
    const table = inUse(row) ? 'templates' : 'proposals';
    const there = (table === 'templates' ? templates : proposals).get(row.id);
    const settled = waits && used !== undefined && isSameText(used, given);
    const waiting = waits && there !== undefined && there.status === 'in-review' && isSameText(there, given);
    const starter = table === 'templates' && !there ? starters.get(row.id) : undefined;
    const same =
      settled || waiting || (there ?? starter) === undefined
        ? settled || waiting
        : sameIn(everything, there ?? starter ?? row, row);
    if (waits || table === 'templates') stays.templates.add(row.id);
    if (table === 'proposals' && !settled) stays.proposals.add(row.id);
    const before = there ?? used;
    const note = waits ? 'waits' : table === 'proposals' ? 'proposal' : undefined;
    changes.push({
      kind: 'templates',
      id: `${row.id} ${table}`,
      name: row.title,
      what: same ? 'same' : before ? 'changed' : 'added',
      ...(note && !same && { note }),
      ...(before && { before }),
      after: same ? before : row,
    });
    if (!same) puts.push({ table, row });
  }

  const drops: Drop[] = [];
  for (const table of ['templates', 'proposals'] as const) {
    for (const row of shelf[table]) {
      if (stays[table].has(row.id)) continue;
      const id = `${row.id} ${table}`;
      if (way === 'replace') {
        drops.push({ table, row });
        changes.push({ kind: 'templates', id, name: row.title, what: 'removed', before: row });
      } else changes.push({ kind: 'templates', id, name: row.title, what: 'same', before: row, after: row });
    }
  }
  return { changes, puts, drops };
}
