import { useContext, useEffect, useMemo, useState } from 'react';
import { dictionaryFolder } from '@/components/library/dictionary-folder';
import { LanguageContext } from '@/components/ui/language';
import type { Report, StyleGuide, Texts } from '@/lib/checks';
import { createExaminer, type Examiner, type PlannedPost } from '@/lib/examiner';
import { type Guide, toStyleGuide } from '@/lib/library';

/** How long posts rest unchanged before they are tried, ms. */
const rest = 350;

/** What both guides find in the posts, as far as they were tried. */
export interface BenchResult {
  readonly posts: readonly PlannedPost[];
  readonly before: readonly Report[];
  readonly after: readonly Report[];
  readonly done: boolean;
  readonly trouble?: Texts;
}

const none: BenchResult = { posts: [], before: [], after: [], done: true };

/** Runs that a person stopped: what they found so far stays. */
const stopped = new WeakSet<AbortController>();

function useExaminer(guide: StyleGuide): Examiner {
  const speaks = useContext(LanguageContext);
  const examiner = useMemo(() => createExaminer(guide, { speaks, ...dictionaryFolder() }), [guide, speaks]);
  useEffect(() => () => examiner.close(), [examiner]);
  return examiner;
}

/** Tries posts by both guides whenever they or the guides change. */
export function useBench(
  posts: readonly PlannedPost[],
  used: Guide,
  changed: Guide,
): { result: BenchResult; stop: () => void } {
  const first = useExaminer(useMemo(() => toStyleGuide(used), [used]));
  const second = useExaminer(useMemo(() => toStyleGuide(changed), [changed]));
  const [result, setResult] = useState(none);
  const [controller, setController] = useState<AbortController>();
  useEffect(() => {
    if (posts.length === 0) {
      setResult(none);
      return;
    }
    const control = new AbortController();
    const { signal } = control;
    setController(control);
    const waiting = setTimeout(async () => {
      let before: readonly Report[] = [];
      let after: readonly Report[] = [];
      let drawn = performance.now();
      const draw = (done: boolean, trouble?: Texts) => {
        if (!done && performance.now() - drawn < rest) return;
        drawn = performance.now();
        const both = Math.min(before.length, after.length);
        setResult({
          ...{ posts, done, before: before.slice(0, both), after: after.slice(0, both) },
          ...(trouble && { trouble }),
        });
      };
      setResult({ ...none, posts, done: false });
      const [one, other] = await Promise.all([
        first.examine(posts, {
          signal,
          onProgress: (_, reports) => {
            before = reports;
            draw(false);
          },
        }),
        second.examine(posts, {
          signal,
          onProgress: (_, reports) => {
            after = reports;
            draw(false);
          },
        }),
      ]);
      const failed = [one, other].find((outcome) => !outcome.ok && !outcome.cancelled);
      if (!signal.aborted || stopped.has(control)) draw(true, failed && !failed.ok ? failed.why : undefined);
    }, rest);
    return () => {
      clearTimeout(waiting);
      control.abort();
    };
  }, [posts, first, second]);
  return {
    result,
    stop: () => {
      if (controller === undefined) return;
      stopped.add(controller);
      controller.abort();
    },
  };
}
