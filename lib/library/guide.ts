import * as v from 'valibot';
import { type StyleGuide, unknownAgency, withPack } from '@/lib/checks';
import { documentSchema } from './document-schema';
import type { Guide, Library } from './library';
import type { LibraryName } from './template';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const { agency, styleGuide } = documentSchema.entries;
const { pack, rules, entries } = styleGuide.wrapped.entries;

/** The shape of a guide's row; a row of another shape is passed over. */
const guideSchema = v.object({
  library: v.picklist(['starter', 'private', 'working', 'subscribed']),
  state: v.picklist(['used', 'changed']),
  agency,
  pack,
  rules,
  entries,
  approvers: v.picklist([1, 2]),
  version: count,
  author: v.object({ name: v.string(), key: v.string() }),
  updatedAt: v.number(),
});

/** What holds until an agency decides otherwise: its clock is the one of the machine its people write on. */
export function defaultGuide(state: Guide['state']): Guide {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    library: 'working',
    state,
    agency: { ...unknownAgency, timeZone },
    pack: 'us',
    rules: {},
    entries: [],
    approvers: 1,
    version: 0,
    author: { name: '', key: '' },
    updatedAt: 0,
  };
}

/** The guide a lead works on: the agency's own before the one it subscribes to. Safe in a liveQuery. */
export async function guideOf(library: Library, state: Guide['state']): Promise<Guide> {
  const changed = state === 'changed' ? await readGuide(library, 'working', 'changed') : undefined;
  if (changed) return changed;
  const used =
    (await readGuide(library, 'working', 'used')) ?? (await readGuide(library, 'subscribed', 'used'));
  return used ? { ...used, library: 'working', state } : defaultGuide(state);
}

/** The guide that drafts are checked by: what was sent out to all before what leads keep here. Safe in a liveQuery. */
export async function guideInUse(library: Library): Promise<Guide> {
  return (
    (await readGuide(library, 'subscribed', 'used')) ??
    (await readGuide(library, 'working', 'used')) ??
    defaultGuide('used')
  );
}

/** A guide as the checker takes it. */
export function toStyleGuide({ library, version, updatedAt, ...guide }: Guide): StyleGuide {
  const { agency, pack, rules, entries } = guide;
  return {
    version: `${library} ${version} ${updatedAt}`,
    agency,
    rules: withPack(pack, rules),
    entries,
  };
}

/** One sentence on where a guide is not of the shape it must have; undefined when it is. */
export function guideFault(guide: Guide): string | undefined {
  const read = v.safeParse(guideSchema, guide);
  if (read.success) return undefined;
  const [issue] = read.issues;
  return `${v.getDotPath(issue) ?? ''} ${issue.message}`.trim();
}

async function readGuide(
  { guides }: Library,
  library: LibraryName,
  state: Guide['state'],
): Promise<Guide | undefined> {
  const row = await guides.get([library, state]);
  return row && guideFault(row) === undefined ? row : undefined;
}
