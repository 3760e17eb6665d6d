import { type ReactNode, useState } from 'react';
import { useNames } from '@/components/library/templates/NameGate';
import { useDesk } from '@/components/library/use-desk';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Listed } from '@/lib/library';
import type { BulkActions } from './BulkBar';
import type { Line } from './lines-of';
import { listTexts } from './list-texts';

interface Told {
  readonly ok: boolean;
  readonly sentence: string;
  /** What brings back what was removed. */
  readonly revisions?: readonly string[];
}

/**
 * What is done with the chosen lines, and the notice on how it went, with Undo after a removal.
 * @param removed what brings back what was removed elsewhere
 */
export function useBulk(
  lines: readonly Line[],
  chosen: ReadonlySet<string>,
  clear: () => void,
  removed?: readonly string[],
): { readonly actions: BulkActions; readonly notice: ReactNode } {
  const say = useSay();
  const desk = useDesk();
  const { signed } = useNames();
  const [told, setTold] = useState<Told | undefined>(
    removed && { ok: true, sentence: say(listTexts.removed, { count: 1 }), revisions: removed },
  );

  const idsOf = (fits: (listed: Listed) => boolean): string[] =>
    lines
      .filter(({ key }) => chosen.has(key))
      .flatMap(({ versions }) => versions.filter(fits))
      .map(({ id }) => id);
  const run = (action: () => Promise<Told>) =>
    void signed(async () =>
      setTold(await action().catch((error: Error) => ({ ok: false, sentence: error.message }))),
    );

  const actions: BulkActions = {
    approve: () =>
      run(async () => {
        const ids = idsOf(({ proposal }) => proposal !== undefined);
        if (ids.length === 0) return { ok: false, sentence: say(listTexts.noneToApprove) };
        const done = await desk.approve(ids);
        if (!done.ok) return { ok: false, sentence: done.why };
        return { ok: true, sentence: done.waits ?? say(listTexts.approved, { count: ids.length }) };
      }),
    retire: () =>
      run(async () => {
        const ids = idsOf(({ used }) => used?.status === 'approved');
        if (ids.length === 0) return { ok: false, sentence: say(listTexts.noneToRetire) };
        const done = await desk.retire(ids);
        return done.ok
          ? { ok: true, sentence: say(listTexts.retired, { count: ids.length }) }
          : { ok: false, sentence: done.why };
      }),
    remove: () =>
      run(async () => {
        const ids = idsOf(() => true);
        const removed = await desk.remove(ids);
        if (!removed.ok) return { ok: false, sentence: removed.why };
        clear();
        const sentence = say(listTexts.removed, { count: ids.length });
        return { ok: true, sentence, revisions: removed.revisions };
      }),
    tag: (tag) =>
      run(async () => {
        const ids = idsOf(() => true);
        const done = await desk.tag(ids, { add: [tag] });
        return done.ok
          ? { ok: true, sentence: say(listTexts.tagged, { count: ids.length }) }
          : { ok: false, sentence: done.why };
      }),
    clear,
  };
  const { revisions } = told ?? {};
  const undo = (back: readonly string[]) =>
    run(async () => {
      const done = await desk.restore(back);
      return done.ok ? { ok: true, sentence: say(listTexts.undone) } : { ok: false, sentence: done.why };
    });
  const notice = told && (
    <Notice tone={told.ok ? 'good' : 'error'}>
      {told.sentence} {revisions && <Button onClick={() => undo(revisions)}>{say(listTexts.undo)}</Button>}
    </Notice>
  );
  return { actions, notice };
}
