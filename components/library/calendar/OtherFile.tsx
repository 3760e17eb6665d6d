import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { texts } from './texts';

interface Given {
  /** Whether something would be lost, so that it asks first. */
  readonly asks: boolean;
  readonly onOther: () => void;
}

/** Lets go of this calendar for another one. */
export function OtherFile({ asks, onOther }: Given) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <Button look="plain" onClick={() => (asks ? setAsking(true) : onOther())}>
        {say(texts.other)}
      </Button>
    );
  return (
    <Notice tone="caution">
      {say(texts.discard)}
      <span className="calendar-actions">
        <Button autoFocus onClick={() => setAsking(false)}>
          {say(texts.discardNo)}
        </Button>
        <Button look="plain" onClick={onOther}>
          {say(texts.discardYes)}
        </Button>
      </span>
    </Notice>
  );
}
