import { attempt, type Ground, type Moment, refuse } from './change';
import type { Desk, Listed } from './desk';
import { deskTexts } from './desk-texts';
import { isSameText } from './is-same-text';
import type { Revision } from './library';
import { listSome } from './listed';
import { boundBy, homeOf } from './stand';
import { revisionOf, titleOf } from './take-step';
import type { LibraryName, Template } from './template';

const libraries: readonly LibraryName[] = ['working', 'private', 'starter', 'subscribed'];
/** Of what happened in one moment, the later comes first. */
const order: readonly Revision['what'][] = [
  'restored',
  'removed',
  'retired',
  'approved',
  'sent-back',
  'sent',
];

/** What was: removing, history and getting back. */
export function createRemovalDesk(ground: Ground): Pick<Desk, 'remove' | 'history' | 'restore'> {
  const { library } = ground;
  const { templates, proposals, revisions, withdrawn } = library;

  return {
    async remove(ids) {
      const wanted = typeof ids === 'string' ? [ids] : [...ids];
      const made = await attempt(ground, async (moment) => {
        const used = await templates.where('id').anyOf(wanted).toArray();
        const prepared = await proposals.where('id').anyOf(wanted).toArray();
        const bound = used.find(({ library }) => library === 'subscribed');
        if (bound && moment.stand !== 'leads')
          refuse(ground, deskTexts.notOurs, { title: titleOf({ id: bound.id, used: bound }, ground) });
        const shared = used.filter(({ library }) => library === 'subscribed');
        const own = used.filter(({ library }) => library !== 'subscribed');
        await withdrawn.bulkPut(shared.map((was) => ({ id: was.id, was, by: moment.by, at: moment.at })));
        const kept = [...used, ...prepared].map((was) => revisionOf({ what: 'removed', was }, moment));
        await revisions.bulkAdd(kept);
        await templates.bulkDelete(own.map(({ library, id }) => [library, id] as const));
        await proposals.bulkDelete(prepared.map(({ library, id }) => [library, id] as const));
        return kept.map(({ id }) => id);
      });
      return made.ok ? { ok: true, revisions: made.value } : made;
    },
    async history(id) {
      const keys = libraries.map((name) => [name, id]);
      const all = await revisions.where('[library+template]').anyOf(keys).toArray();
      const rank = ({ what }: Revision) => order.indexOf(what);
      return all.sort((a, b) => b.at - a.at || rank(a) - rank(b));
    },
    async restore(ids) {
      const made = await attempt(ground, async (moment) => {
        const found = await revisions.bulkGet(typeof ids === 'string' ? [ids] : [...ids]);
        const known = found.map((one) => one ?? refuse(ground, deskTexts.noRevision));
        const listed = await listSome(library, [...new Set(known.map(({ template }) => template))]);
        for (const one of known) await putBack(one, listed.get(one.template), moment);
      });
      return made.ok ? { ok: true } : made;
    },
  };

  async function putBack({ what, was }: Revision, listed: Listed | undefined, moment: Moment): Promise<void> {
    const wasUsed = was.status === 'approved' || was.status === 'retired';
    const isOut = what === 'removed' || what === 'discarded';
    if (what === 'removed' && was.library === 'subscribed') {
      // It stands in the shared library still: it is only not taken out of it any more.
      await withdrawn.delete(was.id);
      return;
    }
    if (isOut && wasUsed && (!listed?.used || listed.used.library === 'subscribed')) {
      await templates.put(was);
      await revisions.add(revisionOf({ what: 'restored', was }, moment));
      return;
    }
    const { used, proposal } = listed ?? {};
    if (proposal && !isSameText(proposal, was))
      await revisions.add(revisionOf({ what: 'discarded', was: proposal }, moment));
    const next = used ? used.version + 1 : was.version;
    const bound = boundBy(listed ?? {}, moment.stand);
    if (bound) refuse(ground, bound.refused, { title: was.title });
    const home = homeOf(listed ?? { proposal: was }, moment.stand);
    const back: Template =
      isOut && !wasUsed && !proposal && was.version === next
        ? { ...was, library: home }
        : {
            ...was,
            library: home,
            status: 'draft',
            approvals: [],
            version: next,
            author: moment.by,
            updatedAt: moment.at,
          };
    await proposals.put(back);
    await revisions.add(revisionOf({ what: 'restored', was: back }, moment));
  }
}
