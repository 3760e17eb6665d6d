import { useContext, useState } from 'react';
import { Changeable, SharedGuide } from '@/components/library/style-guide/Changeable';
import type { GuidePageGiven } from '@/components/library/style-guide/guide-page';
import { addressOf } from '@/components/library/use-route';
import { useSay } from '@/components/ui/language';
import { EditRule } from './EditRule';
import { NewRule } from './NewRule';
import { OwnList } from './OwnList';
import { texts } from './texts';

/** The agency's own rules: the list, a new one, or one to change. */
export function OwnPage({ guide, rest: [place] }: GuidePageGiven) {
  const say = useSay();
  const [told, setTold] = useState('');
  const isShared = useContext(SharedGuide);
  if (place === 'new')
    return (
      <Changeable>
        <NewRule guide={guide} />
      </Changeable>
    );
  const entry = guide.changed.entries.find(({ id }) => id === place);
  if (entry)
    return (
      <Changeable>
        <EditRule
          key={entry.id}
          entry={entry}
          guide={guide}
          onRemoved={(title) => {
            setTold(say(texts.removed, { title }));
            window.location.hash = addressOf('style-guide', 'own');
          }}
        />
      </Changeable>
    );
  return (
    <>
      <p className="guide-lead">{say(texts.lead)}</p>
      <p role="status" className="guide-note">
        {told || (place !== undefined && say(texts.gone))}
      </p>
      {!isShared && (
        <p>
          <a className="guide-add" href={addressOf('style-guide', 'own', 'new')}>
            {say(texts.add)}
          </a>
        </p>
      )}
      <OwnList guide={guide} />
    </>
  );
}
