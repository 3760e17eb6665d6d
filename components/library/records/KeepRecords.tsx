import { useId } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Prescribed } from '@/components/ui/Prescribed';
import { usePolicy } from '@/components/use-policy';
import type { RecordsSettings } from '@/lib/settings';
import { recordsTexts as texts } from './records-texts';

/** The days that are offered; one that is prescribed or was chosen elsewhere is offered too. */
const offered = [0, 30, 90, 365, 730, 1_095, 1_825, 2_555];

interface Given {
  readonly settings: RecordsSettings;
  readonly keep: (change: Partial<RecordsSettings>) => void;
  readonly isRefused: boolean;
}

/** Whether records are kept, what of a text, and how long; what the agency prescribes cannot be changed. */
export function KeepRecords({ settings, keep, isRefused }: Given) {
  const say = useSay();
  const id = useId();
  const { records = {} } = usePolicy();
  const { on, text, retentionDays } = settings;
  const days = [...new Set([...offered, retentionDays])].sort((a, b) => a - b);
  return (
    <section className="records-keep" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`} className="unseen">
        {say(texts.choices)}
      </h2>
      <label className="ui-check">
        <input
          type="checkbox"
          checked={on}
          disabled={records.on !== undefined}
          onChange={({ target }) => keep({ on: target.checked })}
        />
        {say(texts.keep)} {records.on !== undefined && <Prescribed />}
      </label>
      {on && (
        <div className="records-how">
          <fieldset className="ui-checks" disabled={records.text !== undefined}>
            <legend>
              {say(texts.what)} {records.text !== undefined && <Prescribed />}
            </legend>
            {(['whole', 'hash'] as const).map((one) => (
              <label key={one} className="ui-check">
                <input type="radio" name={id} checked={text === one} onChange={() => keep({ text: one })} />
                {say(texts[one])}
              </label>
            ))}
          </fieldset>
          <label className="records-days">
            <span>
              {say(texts.retention)} {records.retentionDays !== undefined && <Prescribed />}
            </span>
            <select
              className="ui-control"
              value={retentionDays}
              disabled={records.retentionDays !== undefined}
              onChange={({ target }) => keep({ retentionDays: Number(target.value) })}
            >
              {days.map((many) => (
                <option key={many} value={many}>
                  {many === 0 ? say(texts.never) : say(texts.days, { days: many })}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {isRefused && <Notice tone="error">{say(texts.notKept)}</Notice>}
    </section>
  );
}
