import { useRef, useState } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { type Library, pageTrouble } from '@/lib/library';
import {
  applyImport,
  type Choices,
  type Incoming,
  type Plan,
  planImport,
  readIncoming,
} from '@/lib/library/exchange';
import type { ReadFiles } from './given-files';
import { importTexts } from './import-texts';

/** Where an import stands. */
export type Stage =
  | { readonly at: 'start'; readonly why?: Texts }
  | { readonly at: 'reading' }
  /** `choices` are ahead of the plan's while it is planned anew. */
  | { readonly at: 'preview'; readonly plan: Plan; readonly choices: Choices; readonly why?: Texts }
  | { readonly at: 'applying'; readonly plan: Plan; readonly done: number; readonly of: number };

/** What a person can do with an import. */
export interface Importing {
  readonly stage: Stage;
  give(reading: Promise<ReadFiles>): Promise<void>;
  choose(choices: Choices): Promise<void>;
  apply(): Promise<void>;
  /** Leaves the preview, or stops while it is being written; either way nothing is changed. */
  cancel(): void;
}

/** Takes a file from its reading to the library; `onDone` is told when it is in. */
export function useImport(library: Library, onDone: () => void): Importing {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const stop = useRef(new AbortController());
  /** Counts what was asked for, so that only the last answer counts. */
  const asked = useRef(0);

  const plan = async (incoming: Incoming, choices: Choices, why?: Texts) => {
    asked.current += 1;
    const mine = asked.current;
    const next = await planImport(library, incoming, choices).then(
      (planned): Stage => ({ at: 'preview', plan: planned, choices, ...(why && { why }) }),
      (error): Stage => ({ at: 'start', why: pageTrouble(error) }),
    );
    if (mine === asked.current) setStage(next);
  };
  return {
    stage,
    give: async (reading) => {
      asked.current += 1;
      const mine = asked.current;
      setStage({ at: 'reading' });
      try {
        const given = await reading;
        const read = given.ok ? await readIncoming(library, given.files) : given;
        if (mine !== asked.current) return;
        if (read.ok) await plan(read.incoming, { way: 'add', trust: false });
        else setStage({ at: 'start', why: read.why });
      } catch (error) {
        const ours = error instanceof DOMException && error.name.startsWith('Not');
        setStage({ at: 'start', why: ours ? importTexts.unreadable : pageTrouble(error) });
      }
    },
    choose: async (choices) => {
      if (stage.at !== 'preview') return;
      setStage({ at: 'preview', plan: stage.plan, choices });
      await plan(stage.plan.incoming, choices);
    },
    apply: async () => {
      if (stage.at !== 'preview' || !isSettled(stage)) return;
      const planned = stage.plan;
      stop.current = new AbortController();
      setStage({ at: 'applying', plan: planned, done: 0, of: 0 });
      const applied = await applyImport(library, planned, {
        signal: stop.current.signal,
        onProgress: (done, of) => setStage({ at: 'applying', plan: planned, done, of }),
      });
      if (applied.ok) {
        setStage({ at: 'start' });
        onDone();
      } else await plan(planned.incoming, planned.choices, applied.why);
    },
    cancel: () => {
      if (stage.at === 'applying') stop.current.abort();
      else {
        asked.current += 1;
        setStage({ at: 'start' });
      }
    },
  };
}

/** Whether what is shown is what was last chosen: nothing else may be imported. */
export function isSettled({ plan, choices }: Extract<Stage, { at: 'preview' }>): boolean {
  return plan.choices === choices;
}
