import { type Ground, type Moment, refuse } from './change';
import type { Ids, Listed } from './desk';
import { deskTexts } from './desk-texts';
import type { Library, Revision } from './library';
import type { Refused, Step } from './life';
import { listSome } from './listed';
import { boundBy, homeOf } from './stand';
import type { LibraryName, Template } from './template';

/**
 * Takes one step with each of the templates, inside the running change; when one cannot take it, none does.
 * @returns the steps, in the order of the ids
 */
export async function takeStep(
  ground: Ground,
  moment: Moment,
  ids: Ids,
  step: (listed: Listed) => Step | Refused,
  note?: string,
  /** Whether what is published by others is out of reach for it. */
  isBound = true,
): Promise<Step[]> {
  const wanted = [...new Set(typeof ids === 'string' ? [ids] : ids)];
  const listed = await listSome(ground.library, wanted);
  const steps = wanted.map((id) => {
    const one = listed.get(id);
    if (!one) return refuse(ground, deskTexts.gone);
    const taken = (isBound ? boundBy(one, moment.stand) : null) ?? step(one);
    if (!('refused' in taken)) return at(homeOf(one, moment.stand), taken);
    return refuse(ground, taken.refused, { title: titleOf(one, ground), ...taken.parameters });
  });
  await write(ground.library, moment, wanted, steps, listed, note);
  return steps;
}

/** How a template is called in a sentence. */
export function titleOf({ used, proposal }: Listed, { language }: Ground): string {
  return (proposal ?? used)?.title.trim() || deskTexts.untitled[language()];
}

async function write(
  library: Library,
  moment: Moment,
  ids: readonly string[],
  steps: readonly Step[],
  listed: ReadonlyMap<string, Listed>,
  note?: string,
): Promise<void> {
  const { templates, proposals, revisions } = library;
  const replaced = ids.flatMap((id, at) => {
    const used = listed.get(id)?.used;
    const next = steps[at]?.used;
    return used && next && next.version !== used.version ? [used] : [];
  });
  const kept = steps.flatMap((step) => step.kept.map((one) => revisionOf(one, moment, note)));
  const lost = await unkept(library, replaced);
  await revisions.bulkAdd([...lost.map((was) => revisionOf({ what: 'replaced', was }, moment)), ...kept]);
  await templates.bulkPut(steps.flatMap(({ used }) => used ?? []));
  await proposals.bulkPut(steps.flatMap(({ proposal }) => proposal ?? []));
  const over = ids.flatMap((id, at) =>
    steps[at]?.proposal === null ? (listed.get(id)?.proposal ?? []) : [],
  );
  await proposals.bulkDelete(over.map(({ library: home, id }) => [home, id] as const));
}

/** A step whose templates lie where they belong. */
function at(home: LibraryName, { used, proposal, kept, ...step }: Step): Step {
  return {
    ...step,
    ...(used && { used: { ...used, library: home } }),
    ...(proposal !== undefined && { proposal: proposal && { ...proposal, library: home } }),
    kept,
  };
}

/** Those whose text no revision keeps: what came with Plainpost, or from an older one. */
async function unkept({ revisions }: Library, used: readonly Template[]): Promise<Template[]> {
  const known = new Set<string>();
  const keys = used.map(({ id }) => ['working', id]);
  await revisions
    .where('[library+template]')
    .anyOf(keys)
    .each(({ was }) => known.add(`${was.status} ${was.version} ${was.id}`));
  return used.filter(
    ({ id, version }) => !known.has(`approved ${version} ${id}`) && !known.has(`retired ${version} ${id}`),
  );
}

/** A revision of what a template was, kept with the lead's own. */
export function revisionOf(
  { what, was }: Pick<Revision, 'what' | 'was'>,
  { by, at }: Moment,
  note?: string,
): Revision {
  return {
    id: crypto.randomUUID(),
    library: 'working',
    template: was.id,
    what,
    by,
    at,
    ...(note && { note }),
    was,
  };
}
