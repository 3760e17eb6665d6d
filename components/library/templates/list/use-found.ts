import { useContext, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { shownOf } from '@/components/library/templates/standing';
import { useLater } from '@/components/library/use-later';
import { LanguageContext } from '@/components/ui/language';
import { arrangeTemplates, createTemplateSearch, findPlainly, type Listed, searchTerms } from '@/lib/library';
import type { Asked } from './asked';
import { byTitle, type Line, linesOf } from './lines-of';

/** What of the library is shown. */
export interface Found {
  readonly lines: readonly Line[];
  /** How many lines there are when nothing is asked. */
  readonly total: number;
  /** BCP 47 codes. */
  readonly languages: readonly string[];
}

const nothing: readonly Listed[] = [];

/** Searches, narrows and sorts the library; while the answer is worked out the last one stays. */
export function useFound(all: readonly Listed[] = nothing, asked: Asked, today: string): Found {
  const language = useContext(LanguageContext);
  const [search] = useState(createTemplateSearch);
  // Thousands are read a little at a time: until then words are looked for letter by letter.
  const [isRead, setRead] = useState(false);
  const { words, chosen, sort } = useDeferredValue(asked);
  const found = useMemo(() => {
    if (searchTerms(words).length === 0) return undefined;
    if (!isRead) return findPlainly(all, words);
    // What is listed is what is searched, also in the moment in which the list has changed.
    search.update(all);
    return search.search(words);
  }, [search, all, words, isRead]);
  const isLater = useLater();
  useEffect(() => {
    if (all.length === 0 || !isLater) return;
    search.update(all);
    void search.settled().then(() => setRead(true));
  }, [search, all, isLater]);
  const lines = useMemo(() => {
    const shown = linesOf(arrangeTemplates(all, { found, chosen, sort, today, language }), language);
    // A line stands where its own title belongs, not where a translation of it does.
    return found === undefined && sort === 'title' ? byTitle(shown, language) : shown;
  }, [all, found, chosen, sort, today, language]);
  const [total, languages] = useMemo(() => {
    const shown = all.flatMap((one) => shownOf(one) ?? []);
    const codes = new Set(shown.map((template) => template.language));
    return [new Set(shown.map(({ pair }) => pair)).size, [...codes].toSorted()] as const;
  }, [all]);
  return { lines, total, languages };
}
