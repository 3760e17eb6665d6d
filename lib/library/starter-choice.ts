import type { InterfaceLanguage } from '@/lib/checks/texts';
import { told } from './change';
import type { Done } from './desk';
import type { Library } from './library';
import { seedStarter } from './seed-starter';

/** Whether an agency works with the starter templates: 'open' until somebody chose or looked for a template. */
export interface StarterState {
  readonly chosen: 'open' | 'added' | 'empty';
  /** How many of them there are. */
  readonly templates: number;
}

const rowsOf = ({ templates }: Library) =>
  templates.where('[library+id]').between(['starter', ''], ['starter', '\uffff']);

/** Safe in a liveQuery. */
export async function starterState(library: Library): Promise<StarterState> {
  const record = await library.records.get('starter');
  const chosen = record === undefined ? 'open' : record.declined ? 'empty' : 'added';
  return { chosen, templates: await rowsOf(library).count() };
}

/** Puts the starter templates in, also after they were declined; what a person changed stays as it is. */
export function addStarter(library: Library, language: () => InterfaceLanguage): Promise<Done> {
  return choose(library, language, async () => {
    if ((await library.records.get('starter'))?.declined) await library.records.delete('starter');
    await seedStarter(library);
  });
}

/**
 * Takes out the starter templates that nobody touched, and keeps those of later releases out. What a person changed
 * stays, and so does what a new version is being prepared of.
 */
export function startEmpty(library: Library, language: () => InterfaceLanguage): Promise<Done> {
  const { templates, proposals, records } = library;
  return choose(library, language, async () => {
    const record = await records.get('starter');
    const prepared = new Set(await proposals.toCollection().primaryKeys().then(idsOf));
    const rows = await rowsOf(library).toArray();
    const isTouched = ({ id, updatedAt }: (typeof rows)[number]) =>
      prepared.has(id) || updatedAt > (record?.releasedAt ?? 0);
    const gone = rows.filter((row) => !isTouched(row));
    await templates.bulkDelete(gone.map(({ library: name, id }) => [name, id]));
    await records.put({
      ...{ key: 'starter', version: 0, releasedAt: 0 },
      ...record,
      ...{ ids: [], declined: true },
    });
  });
}

const idsOf = (keys: readonly (readonly [library: string, id: string])[]) => keys.map(([, id]) => id);

async function choose(
  library: Library,
  language: () => InterfaceLanguage,
  work: () => Promise<void>,
): Promise<Done> {
  const { templates, proposals, records } = library;
  try {
    await told({ library, now: Date.now, language }, () =>
      library.transaction('rw', templates, proposals, records, work),
    );
    return { ok: true };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
