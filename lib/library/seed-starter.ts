import type { Library, StarterRecord } from './library';
import { starterReleasedAt, starterTemplates, starterVersion } from './starter';
import type { Template } from './template';

/** A release of the starter library. */
export interface Starter {
  readonly version: number;
  /** ms since 1970. */
  readonly releasedAt: number;
  readonly templates: readonly Template[];
}

const included = (): Starter => ({
  version: starterVersion,
  releasedAt: starterReleasedAt,
  templates: starterTemplates(),
});

/**
 * Puts the starter library in, once for each release. A newer release replaces the rows nobody touched; what a person
 * changed, retired or deleted stays as it is.
 */
export async function seedStarter(library: Library, starter: Starter = included()): Promise<void> {
  const { templates, records } = library;
  if (isSettled(await records.get('starter'), starter)) return;
  await library.transaction('rw', templates, records, async () => {
    const last = await records.get('starter');
    if (isSettled(last, starter)) return;
    const rows = await templates
      .where('[library+id]')
      .between(['starter', ''], ['starter', '\uffff'])
      .toArray();
    const present = new Map(rows.map((row) => [row.id, row]));
    const welcome = starter.templates.filter(({ id }) => {
      const row = present.get(id);
      return row ? last !== undefined && row.updatedAt <= last.releasedAt : !last?.ids.includes(id);
    });
    await templates.bulkPut(welcome);
    const ids = new Set([...(last?.ids ?? []), ...starter.templates.map(({ id }) => id)]);
    await records.put({
      key: 'starter',
      version: starter.version,
      releasedAt: starter.releasedAt,
      ids: [...ids],
    });
  });
}

const isSettled = (last: StarterRecord | undefined, { version }: Starter): boolean =>
  last !== undefined && (last.declined === true || last.version >= version);
