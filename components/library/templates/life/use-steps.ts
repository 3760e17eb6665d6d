import { useState } from 'react';
import type { WorkingCopy } from '@/components/library/templates/editor/use-working-copy';
import { useNames } from '@/components/library/templates/NameGate';
import { useDesk } from '@/components/library/use-desk';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks';
import type { Approved, Desk, Template } from '@/lib/library';
import { dayInAYear } from '@/lib/library/calendar-day';
import { lifeTexts as texts } from './life-texts';
import type { Step } from './steps-for';

/** What came of a step: a sentence either way. */
export interface Outcome {
  readonly ok: boolean;
  readonly sentence: string;
}

const doneTexts: Readonly<Record<Step, Texts>> = {
  send: texts.sent,
  sendBack: texts.sentBack,
  approve: texts.approved,
  retire: texts.retired,
  bringBack: texts.back,
  discard: texts.discarded,
  stillGood: texts.lookedAt,
};

/** Takes the steps of a version’s life: what is typed is kept before each, and follows it. */
export function useSteps(
  template: Template,
  { flush, refresh }: Pick<WorkingCopy, 'flush' | 'refresh'>,
  onRemoved: (revisions: readonly string[]) => void,
): {
  readonly outcome: Outcome | undefined;
  readonly take: (step: Step, note: string) => Promise<void>;
  readonly remove: () => Promise<void>;
} {
  const say = useSay();
  const desk = useDesk();
  const { signed } = useNames();
  const [outcome, setOutcome] = useState<Outcome & { readonly body: string | undefined }>();
  const run = (work: () => Promise<Outcome | undefined>, body?: string) =>
    signed(async () => {
      await flush();
      const outcome = await work().catch((error: Error) => ({ ok: false, sentence: error.message }));
      await refresh();
      setOutcome(outcome && { ...outcome, body });
    });
  return {
    // What was told of a text says nothing of the one written since.
    outcome: outcome?.body === undefined || outcome.body === template.body ? outcome : undefined,
    take: (step, note) =>
      run(
        async () => {
          const done = await takeStep(desk, step, template, note);
          return done.ok
            ? { ok: true, sentence: done.waits ?? say(doneTexts[step]) }
            : { ok: false, sentence: done.why };
        },
        // A draft that is discarded gives way to the text in use.
        step === 'discard' ? undefined : template.body,
      ),
    remove: () =>
      run(async () => {
        const removed = await desk.remove(template.id);
        if (!removed.ok) return { ok: false, sentence: removed.why };
        onRemoved(removed.revisions);
        return undefined;
      }),
  };
}

async function takeStep(desk: Desk, step: Step, template: Template, note: string): Promise<Approved> {
  const { id } = template;
  if (step === 'send') return desk.send(id, note);
  if (step === 'sendBack') return desk.sendBack(id, note);
  if (step === 'approve') return desk.approve(id, note);
  if (step === 'retire') return desk.retire(id, note);
  if (step === 'bringBack') return desk.bringBack(id);
  if (step === 'discard') return desk.discard(id);
  await desk.save({ ...template, reviewBy: dayInAYear(Date.now()) });
  return desk.approve(id, note);
}
