import { useSay } from '@/components/ui/language';
import type { May } from '@/lib/sharing';
import { peopleTexts as texts } from './people-texts';

interface Given {
  readonly may: readonly May[];
  readonly onChange: (may: readonly May[]) => void;
}

const all: readonly May[] = ['publish', 'review'];

/** What somebody's signature counts for. */
export function MayChoice({ may, onChange }: Given) {
  const say = useSay();
  return (
    <fieldset className="sharing-may">
      <legend>{say(texts.may)}</legend>
      {all.map((one) => (
        <label key={one} className="sharing-check">
          <input
            type="checkbox"
            checked={may.includes(one)}
            onChange={({ target }) =>
              onChange(all.filter((other) => (other === one ? target.checked : may.includes(other))))
            }
          />
          {say(texts[one])}
        </label>
      ))}
    </fieldset>
  );
}
