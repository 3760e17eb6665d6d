import { dayInAYear } from './calendar-day';
import { change, type Ground, refuse } from './change';
import type { Desk } from './desk';
import { isSameText } from './is-same-text';
import { listSome } from './listed';
import { boundBy, homeOf } from './stand';
import { revisionOf } from './take-step';
import type { Template } from './template';

/** How long a text that two pages write over is left unkept after the last one was kept, ms. */
const pause = 60_000;

/** Starting a template and keeping what is typed. */
export function createDraftDesk(ground: Ground): Pick<Desk, 'create' | 'save'> {
  const { library, language } = ground;
  return {
    create: (start) =>
      change(ground, async ({ by, at, stand }) => {
        const id = crypto.randomUUID();
        const { approvals: _approvals, ...given } = start;
        const made: Template = {
          title: '',
          category: 'service',
          language: language(),
          body: '',
          fields: [],
          reviewBy: dayInAYear(at),
          pair: id,
          ...given,
          id,
          library: homeOf({}, stand),
          status: 'draft',
          version: 1,
          author: by,
          createdAt: at,
          updatedAt: at,
        };
        await library.proposals.add(made);
        return made;
      }),
    save: (proposal) =>
      change(ground, async (moment) => {
        const { by, at, stand } = moment;
        const listed = (await listSome(library, [proposal.id])).get(proposal.id);
        const { used, proposal: before } = listed ?? {};
        const same = before ?? used;
        if (same && isSameText(same, proposal)) return same;
        const bound = boundBy(listed ?? {}, stand);
        if (bound) refuse(ground, bound.refused, { title: proposal.title });
        if (before && before.updatedAt !== proposal.updatedAt && (await isUnkept(before, at)))
          await library.revisions.add(revisionOf({ what: 'replaced', was: before }, moment));
        const saved: Template = {
          ...proposal,
          library: homeOf(listed ?? { proposal }, stand),
          status: 'draft',
          approvals: [],
          version: used ? used.version + 1 : Math.max(1, before?.version ?? 1),
          author: by,
          createdAt: (used ?? before)?.createdAt ?? at,
          updatedAt: at,
        };
        await library.proposals.put(saved);
        return saved;
      }),
  };

  /** Another page wrote since: its text is kept, but not once for every letter when both go on. */
  async function isUnkept(before: Template, at: number): Promise<boolean> {
    const kept = library.revisions.where('[library+template]').equals(['working', before.id]);
    return (
      (await kept.filter(({ what, at: then }) => what === 'replaced' && at - then < pause).count()) === 0
    );
  }
}
