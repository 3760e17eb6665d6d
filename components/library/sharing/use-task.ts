import { type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { LanguageContext } from '@/components/ui/language';
import { type Parameters, say, type Texts } from '@/lib/checks/texts';

/** Something that takes a while and may be refused. */
export type TaskDone =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: Texts; readonly parameters?: Parameters };

/** What came of the last one: one sentence. */
export interface Told {
  readonly ok: boolean;
  readonly sentence: string;
}

/** Runs one thing at a time, and tells what came of it where the focus goes. */
export interface Task {
  readonly isBusy: boolean;
  readonly told: Told | undefined;
  /** What came of it stands here: the button that was pressed may be gone. */
  readonly place: RefObject<HTMLDivElement | null>;
  run<Done extends TaskDone>(
    work: () => Promise<Done>,
    sentence: (done: Extract<Done, { ok: true }>) => string,
  ): Promise<Done | undefined>;
}

/** Gives a part of the page its task. */
export function useTask(): Task {
  const language = useContext(LanguageContext);
  const [isBusy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const place = useRef<HTMLDivElement>(null);
  // At once, so that nobody is called back from where they went on.
  useEffect(() => {
    if (told) place.current?.focus();
  }, [told]);
  return {
    isBusy,
    told,
    place,
    async run(work, sentence) {
      if (isBusy) return undefined;
      setBusy(true);
      setTold(undefined);
      try {
        const done = await work();
        setTold(
          done.ok
            ? { ok: true, sentence: sentence(done as Extract<typeof done, { ok: true }>) }
            : { ok: false, sentence: say(done.why, language, done.parameters) },
        );
        return done;
      } catch (error) {
        setTold({ ok: false, sentence: error instanceof Error ? error.message : String(error) });
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
