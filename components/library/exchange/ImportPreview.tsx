import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import type { Choices, Plan } from '@/lib/library/exchange';
import { ChangeCounts } from './ChangeCounts';
import { ChangeList } from './ChangeList';
import { exchangeTexts } from './exchange-texts';
import { ImportChoices } from './ImportChoices';
import { importTexts as texts } from './import-texts';

interface Given {
  readonly plan: Plan;
  readonly choices: Choices;
  /** Whether the plan is the one for these choices. */
  readonly settled: boolean;
  /** Why it was not imported, after a try. */
  readonly why: Texts | undefined;
  readonly onChoose: (choices: Choices) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What an import would do, before it does anything. */
export function ImportPreview({ plan, choices, settled, why, onChoose, onApply, onCancel }: Given) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { incoming, changes } = plan;
  const idle = changes.every(({ what }) => what === 'same');
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {say(texts.preview, { file: incoming.file || say(exchangeTexts.pasted) })}
      </h3>
      {why && <Notice tone="error">{say(why)}</Notice>}
      {incoming.own && <Notice tone="good">{say(texts.own)}</Notice>}
      <ImportChoices incoming={incoming} choices={choices} onChoose={onChoose} />
      {idle ? <Notice tone="good">{say(texts.nothing)}</Notice> : <ChangeCounts counts={plan.counts} />}
      {incoming.left.length > 0 && (
        <details className="exchange-left">
          <summary>{say(texts.left, { count: incoming.left.length })}</summary>
          <ul>
            {incoming.left.slice(0, 500).map(({ what, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and its lines may be the same
              <li key={index}>
                <b>{what}</b> {say(why)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="exchange-actions">
        {!idle && (
          <Button look="primary" aria-disabled={settled ? undefined : true} onClick={onApply}>
            {say(texts.apply)}
          </Button>
        )}
        <Button onClick={onCancel}>{say(texts.cancel)}</Button>
      </div>
      <ChangeList changes={changes} />
    </>
  );
}
