import { useMemo, useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { useLibrary } from '@/components/library/library-context';
import { guideChanges } from '@/components/library/style-guide/changes/guide-changes';
import type { GuideDesk } from '@/components/library/style-guide/use-guide';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { largestTable, readBenchPosts } from '@/lib/examiner';
import type { Library } from '@/lib/library';
import { decodeBytes } from '@/lib/table';
import { BenchResult } from './BenchResult';
import { texts } from './texts';
import { useBench } from './use-bench';

/** What was pasted stays while other pages are looked at. */
const kept = new WeakMap<Library, string>();

/** Tries the changed guide on posts beside the guide in use. */
export function BenchPage({ guide: { used, changed } }: { readonly guide: GuideDesk }) {
  const say = useSay();
  const library = useLibrary();
  const [text, setText] = useState(kept.get(library) ?? '');
  const [fault, setFault] = useState<'unreadable' | 'large'>();
  const { agency } = changed;
  const posts = useMemo(() => readBenchPosts(text, agency), [text, agency]);
  const { result, stop } = useBench(posts, used, changed);
  const put = (next: string) => {
    kept.set(library, next);
    setText(next);
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setFault(file.size > largestTable ? 'large' : undefined);
    if (file.size > largestTable) return;
    try {
      put(decodeBytes(new Uint8Array(await file.arrayBuffer()), 'windows-1252'));
    } catch {
      setFault('unreadable');
    }
  };
  const all = posts.length;
  return (
    <>
      <p className="guide-lead">{say(texts.lead)}</p>
      {guideChanges(used, changed).length === 0 && <p className="guide-note">{say(texts.noChanges)}</p>}
      <div className="bench-in">
        <Labelled label={say(texts.posts)} help={say(texts.postsHelp)}>
          {(props) => (
            <textarea
              {...props}
              className="ui-control lines"
              rows={8}
              spellCheck={false}
              value={text}
              onChange={({ target }) => put(target.value)}
            />
          )}
        </Labelled>
        <Labelled label={say(texts.file)}>
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={({ target }) => void take(target.files?.[0])}
            />
          )}
        </Labelled>
        {fault && <Notice tone="error">{say(texts[fault])}</Notice>}
        {result.trouble && <Notice tone="error">{say(result.trouble)}</Notice>}
      </div>
      {!result.done && (
        <div className="bench-running">
          <progress value={result.after.length} max={all} aria-label={say(texts.posts)} />
          <span>{say(texts.progress, { done: result.after.length, all })}</span>
          <Button onClick={stop}>{say(texts.stop)}</Button>
        </div>
      )}
      {all > 0 && (result.done || result.after.length > 0) && result.posts.length > 0 && (
        <BenchResult result={result} />
      )}
    </>
  );
}
