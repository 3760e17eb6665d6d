import { defaultGuide } from '@/lib/library/guide';
import type { Guide, Library } from '@/lib/library/library';
import type { Incoming } from './incoming';
import { type Choices, countChanges, type Plan } from './plan';
import { guideChanges, mergeGuide } from './plan-guide';
import { planTemplates } from './plan-templates';
import { sameData } from './same-data';
import { readShelf, type Shelf } from './shelf';

/** Plans an import against what the library holds now; nothing is written. Rejects when the database refuses. */
export async function planImport(library: Library, incoming: Incoming, choices: Choices): Promise<Plan> {
  const seen = await library.transaction('r', library.templates, library.proposals, library.guides, () =>
    readShelf(library),
  );
  return planOver(seen, incoming, choices);
}

/** Plans an import into a shelf as it was read. */
export function planOver(seen: Shelf, incoming: Incoming, choices: Choices): Plan {
  const taken: Choices = { ...choices, trust: choices.trust || incoming.own };
  const rows = incoming.templates && planTemplates(incoming.templates, seen, taken);
  const { base, guides } = planGuides(seen, incoming, taken);
  const next = mergeGuide(base, incoming, taken);
  const changes = [...(rows?.changes ?? []), ...(speaksOfGuide(incoming) ? guideChanges(base, next) : [])];
  return {
    incoming,
    choices,
    changes,
    counts: countChanges(changes),
    puts: rows?.puts ?? [],
    drops: rows?.drops ?? [],
    guides,
    waits: {
      templates: changes.filter(({ note }) => note === 'waits').length,
      guide: guides.length > 0 && !taken.trust,
    },
    seen,
  };
}

const speaksOfGuide = ({ facts, rules, entries, pack, approvers }: Incoming): boolean =>
  [facts, rules, entries, pack, approvers].some((part) => part !== undefined);

/**
 * What the guide's rows become. Somebody else's go to the guide that is being changed, which nothing is checked by until
 * a person takes it into use; what is trusted goes into both.
 */
function planGuides(
  { used, changed }: Shelf,
  incoming: Incoming,
  choices: Choices,
): { readonly base: Guide; readonly guides: readonly Guide[] } {
  const first = used ?? defaultGuide('used');
  const base = choices.trust ? first : (changed ?? first);
  const merged = (guide: Guide): readonly Guide[] => {
    const next = mergeGuide(guide, incoming, choices);
    return sameData(guide, next) ? [] : [next];
  };
  if (!choices.trust) return { base, guides: merged(base).map((guide) => ({ ...guide, state: 'changed' })) };
  const next = merged(first).map((guide) => ({ ...guide, version: guide.version + 1 }));
  return { base, guides: [...next, ...(changed ? merged(changed) : [])] };
}
