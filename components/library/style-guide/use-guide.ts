import { useEffect, useRef, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import type { Done, Guide } from '@/lib/library';

/** Changes a guide; it is asked again with what another page may have written meanwhile. */
export type ChangeGuide = (change: (guide: Guide) => Guide) => void;

/** The style guide as it is used and as it is being changed, and what can be done with the changes. */
export interface GuideDesk {
  readonly used: Guide;
  readonly changed: Guide;
  /** Shown at once, kept a moment later. */
  readonly change: ChangeGuide;
  /** Whether nothing is on its way to the database any more. */
  readonly isKept: boolean;
  readonly apply: () => Promise<Done>;
  readonly drop: () => Promise<Done>;
  /** Why the last change could not be kept. */
  readonly trouble: string | undefined;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gives the style guide to work on, undefined until it is read; every change is kept as it is made. */
export function useGuide(): { guide?: GuideDesk; problem?: unknown } {
  const library = useLibrary();
  const desk = useDesk();
  const { value, problem } = useWatched('style guide', async () => ({
    used: await desk.guide('used'),
    changed: await desk.guide('changed'),
  }));
  // What is being kept is shown as it will be: the answer of the database comes later than the next key.
  const [ahead, setAhead] = useState<Guide>();
  const waiting = useRef<((guide: Guide) => Guide)[]>([]);
  const [isKept, setKept] = useState(true);
  const latest = useRef<Guide>(undefined);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => {
    if (value === undefined || waiting.current.length > 0) return;
    latest.current = undefined;
    setAhead(undefined);
  }, [value]);
  if (value === undefined) return { problem };
  const { used } = value;
  const changed = ahead ?? value.changed;

  /** What comes while something is being kept is kept together after it, however fast somebody types. */
  async function keep(): Promise<void> {
    while (waiting.current.length > 0) {
      const together = [...waiting.current];
      await library
        .transaction('rw', library.tables, async () =>
          desk.saveGuide(together.reduce((guide, how) => how(guide), await desk.guide('changed'))),
        )
        .then(
          () => setTrouble(undefined),
          (error: unknown) => setTrouble(wordsOf(error)),
        );
      waiting.current.splice(0, together.length);
    }
    setKept(true);
  }

  const change: ChangeGuide = (how) => {
    const next = how(latest.current ?? changed);
    latest.current = next;
    setAhead(next);
    setKept(false);
    waiting.current.push(how);
    if (waiting.current.length === 1) void keep();
  };
  return {
    guide: { used, changed, change, isKept, apply: desk.applyGuide, drop: desk.dropGuide, trouble },
  };
}
