import { useMemo, useState } from 'react';
import { IssueCards } from '@/components/library/marked/IssueCards';
import { MarkedText } from '@/components/library/marked/MarkedText';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { compareReports, type Difference } from '@/lib/examiner';
import { texts } from './texts';
import type { BenchResult as Result } from './use-bench';

type Side = keyof Difference;
const sides: readonly Side[] = ['added', 'gone', 'same'];

/** As many posts are shown at first, and with each press more. */
const some = 20;

interface Tried {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly difference: Difference;
}

function tried({ posts, before, after }: Result): readonly Tried[] {
  return after.map((report, at) => {
    const earlier = before[at];
    return {
      number: at + 1,
      text: posts[at]?.text ?? '',
      language: report.language,
      difference: earlier ? compareReports(earlier, report) : { added: [], gone: [], same: [] },
    };
  });
}

/** The counts first, then the posts with the words that are flagged now and were not, or the other way round. */
export function BenchResult({ result }: { readonly result: Result }) {
  const say = useSay();
  const [side, setSide] = useState<Side>('added');
  const [most, setMost] = useState(some);
  const all = useMemo(() => tried(result), [result]);
  const count = (one: Side) => all.reduce((sum, { difference }) => sum + difference[one].length, 0);
  const listed = all.filter(({ difference }) => difference[side].length > 0);
  const counts = { added: count('added'), gone: count('gone'), same: count('same') };
  return (
    <section className="bench-result">
      <p role="status">{result.done ? say(texts.result, { count: all.length, ...counts }) : ''}</p>
      <fieldset className="bench-sides">
        <legend className="unseen">{say(texts.show)}</legend>
        {sides.map((one) => (
          <label key={one}>
            <input type="radio" name="bench-side" checked={side === one} onChange={() => setSide(one)} />
            <span>
              <strong>{counts[one]}</strong> {say(texts[one])}
            </span>
          </label>
        ))}
      </fieldset>
      {result.done && listed.length === 0 && <p className="guide-note">{say(texts.nothing)}</p>}
      <ul className="bench-posts">
        {listed.slice(0, most).map(({ number, text, language, difference }) => (
          <li key={number}>
            <h2>{say(texts.post, { number })}</h2>
            <p className="bench-text" lang={language}>
              <MarkedText text={text} issues={difference[side]} />
            </p>
            <IssueCards issues={difference[side]} />
          </li>
        ))}
      </ul>
      {listed.length > most && (
        <Button onClick={() => setMost(most + some)}>
          {say(texts.more, { count: Math.min(some, listed.length - most) })}
        </Button>
      )}
    </section>
  );
}
