import { useEffect, useId, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { importTexts as texts } from './import-texts';

interface Given {
  readonly done: number;
  readonly of: number;
  readonly onCancel: () => void;
}

/** How far an import is, and the way out of it. */
export function ImportProgress({ done, of, onCancel }: Given) {
  const say = useSay();
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  return (
    <div className="exchange-progress">
      <p id={id}>{say(texts.importing)}</p>
      <progress aria-labelledby={id} max={of || 1} value={of ? done : undefined} />
      <p className="exchange-help">{of > 0 && say(texts.progress, { done, of })}</p>
      <Button ref={cancel} onClick={onCancel}>
        {say(texts.cancel)}
      </Button>
    </div>
  );
}
