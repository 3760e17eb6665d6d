import { useContext, useEffect, useMemo, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { LanguageContext } from '@/components/ui/language';
import { arrangeTemplates, type Listed, listSome } from '@/lib/library';
import { keepFirst, recallFirst } from './first-lines';
import { byTitle, type Line, linesOf } from './lines-of';

/** What is shown before thousands of templates are read. */
export interface FirstLines {
  /** The lines that stood first last time, as they are now; none where nobody has looked yet. */
  readonly lines: readonly Line[];
  /** Whether they are on the screen, so that the rest can be read. */
  readonly isShown: boolean;
}

/** Shows the lines that stood first last time, read anew, until the whole list is there. */
export function useFirstLines(today: string): FirstLines {
  const language = useContext(LanguageContext);
  const library = useLibrary();
  const [ids] = useState(() => recallFirst(language));
  const [first, setFirst] = useState<readonly Listed[]>();
  const [isShown, setShown] = useState(ids.length === 0);
  useEffect(() => {
    if (ids.length === 0) return;
    // Why the database gives no answer is told by the question for the whole list.
    listSome(library, ids).then(
      (found) => setFirst([...found.values()]),
      () => setFirst([]),
    );
  }, [library, ids]);
  useEffect(() => {
    if (first === undefined) return;
    // Behind the frame that shows them.
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      waiting = setTimeout(() => setShown(true));
    });
    // A page in the background draws no frame.
    const late = setTimeout(() => setShown(true), 200);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
      clearTimeout(late);
    };
  }, [first]);
  const lines = useMemo(
    () => byTitle(linesOf(arrangeTemplates(first ?? [], { today, language }), language), language),
    [first, today, language],
  );
  return { lines, isShown };
}

/** Keeps the first lines in mind while the whole list is shown in its own order. */
export function useKeepFirst(lines: readonly Line[] | undefined): void {
  const language = useContext(LanguageContext);
  useEffect(() => {
    if (lines !== undefined) keepFirst(language, lines);
  }, [language, lines]);
}
