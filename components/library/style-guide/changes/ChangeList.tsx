import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { GuideChange } from './guide-changes';
import { texts } from './texts';

interface Given {
  readonly changes: readonly GuideChange[];
  readonly onUndo: (change: GuideChange) => void;
}

/** Every change of the guide by itself, each with a way to take it back. */
export function ChangeList({ changes, onUndo }: Given) {
  const say = useSay();
  return (
    <ul className="guide-change-list">
      {changes.map((change) => (
        <li key={change.id}>
          <div>
            <strong>{say(change.about)}</strong>{' '}
            {change.what.map(({ texts: words, parameters }) => say(words, parameters)).join(' · ')}
          </div>
          <Button
            look="plain"
            aria-label={say(texts.undoThis, { about: say(change.about) })}
            onClick={() => onUndo(change)}
          >
            {say(texts.undo)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
