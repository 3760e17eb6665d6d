import { useSay } from '@/components/ui/language';
import type { Days } from '@/lib/evidence';
import { panelTexts as texts } from './panel-texts';

/** The first and the last of some days. */
export function DaysFields({ days, onDays }: { readonly days: Days; readonly onDays: (days: Days) => void }) {
  const say = useSay();
  return (
    <div className="records-tools">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {say(texts[end])}
          <input
            type="date"
            className="ui-control"
            value={days[end]}
            onChange={({ target }) => onDays({ ...days, [end]: target.value })}
          />
        </label>
      ))}
    </div>
  );
}
