import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { JudgedExample } from '@/lib/checks/judge-examples';
import { texts } from './texts';

interface Given {
  readonly heading: string;
  readonly add: string;
  readonly examples: readonly string[];
  /** How those that are written came out, by their text. */
  readonly judged: ReadonlyMap<string, JudgedExample>;
  readonly onChange: (examples: readonly string[]) => void;
}

/** Examples of an own rule, each with how it comes out beside it. */
export function ExampleFields({ heading, add, examples, judged, onChange }: Given) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const focusLast = () =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  const button = useRef<HTMLButtonElement>(null);
  return (
    <section className="own-examples">
      <h3>{heading}</h3>
      <ul ref={list}>
        {examples.map((example, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an example is told by its place while it is written
          <li key={at}>
            <textarea
              className="ui-control lines"
              rows={1 + (example.match(/\n/g)?.length ?? 0)}
              aria-label={say(texts.example, { heading, number: at + 1 })}
              maxLength={2_000}
              value={example}
              onChange={({ target }) =>
                onChange(examples.map((one, index) => (index === at ? target.value : one)))
              }
            />
            <Button
              look="plain"
              aria-label={say(texts.removeExample, { number: at + 1 })}
              onClick={() => {
                onChange(examples.filter((_, index) => index !== at));
                button.current?.focus();
              }}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </Button>
            <Outcome judged={judged.get(example.trim())} />
          </li>
        ))}
      </ul>
      <Button
        ref={button}
        onClick={() => {
          onChange([...examples, '']);
          focusLast();
        }}
      >
        {add}
      </Button>
    </section>
  );
}

function Outcome({ judged }: { readonly judged: JudgedExample | undefined }) {
  const say = useSay();
  if (judged === undefined) return null;
  const { wanted, comesOut, issues } = judged;
  const words = issues
    .map((issue) => (issue.words === '' ? say(texts.wholePost) : `“${issue.words}”`))
    .join(', ');
  const right = wanted === 'fail' ? texts.finds : texts.passes;
  const wrong = wanted === 'fail' ? texts.misses : texts.alarms;
  return <p className={comesOut ? 'comes-out' : 'fails'}>{say(comesOut ? right : wrong, { words })}</p>;
}
