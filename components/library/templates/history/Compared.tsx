import { diffWordsWithSpace } from 'diff';
import { useSay } from '@/components/ui/language';
import type { Template } from '@/lib/library';
import { historyTexts as texts } from './history-texts';
import { restOf } from './rest-of';

/** Two versions of a template, word by word. */
export function Compared({ was, now }: { readonly was: Template; readonly now: Template }) {
  const say = useSay();
  const rows = [
    { label: texts.titleWas, before: was.title, after: now.title },
    { label: texts.bodyWas, before: was.body, after: now.body },
    { label: texts.other, before: restOf(was, say), after: restOf(now, say) },
  ].filter(({ before, after }) => before !== after);
  if (rows.length === 0) return <p className="soft">{say(texts.same)}</p>;
  return (
    <dl className="compared">
      {rows.map(({ label, before, after }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd lang={now.language}>
            <Words before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The words that went and those that came, said aloud as well as shown. */
function Words({ before, after }: { readonly before: string; readonly after: string }) {
  const say = useSay();
  return diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
    if (!added && !removed) return value;
    const Mark = added ? 'ins' : 'del';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces have nothing else to be told apart by
      <Mark key={at}>
        <span className="unseen"> {say(added ? texts.added : texts.removed)} </span>
        {value}
      </Mark>
    );
  });
}
