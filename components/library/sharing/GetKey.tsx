import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { BringKey } from './BringKey';
import { MakeKey } from './MakeKey';
import { peopleTexts as texts } from './people-texts';

interface Given {
  readonly name: string;
  readonly onKept?: () => void;
}

/** The two ways to a publisher's key: a new one, or one's own from its file. */
export function GetKey({ name, onKept = () => {} }: Given) {
  const say = useSay();
  const [way, setWay] = useState<'make' | 'bring'>();
  const kept = () => {
    setWay(undefined);
    onKept();
  };
  return (
    <>
      <div className="sharing-actions">
        {(['make', 'bring'] as const).map((one) => (
          <Button key={one} aria-pressed={way === one} onClick={() => setWay(way === one ? undefined : one)}>
            {say(texts[one])}
          </Button>
        ))}
      </div>
      {way === 'make' && <MakeKey name={name} onKept={kept} />}
      {way === 'bring' && <BringKey onKept={kept} />}
    </>
  );
}
