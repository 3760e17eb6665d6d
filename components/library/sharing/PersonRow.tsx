import { useState } from 'react';
import { Labelled } from '@/components/library/Labelled';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import type { Listing, May, PeopleChange } from '@/lib/sharing';
import { fingerprint } from '@/lib/signing';
import { MayChoice } from './MayChoice';
import { peopleTexts as texts } from './people-texts';
import { sharingTexts } from './sharing-texts';

interface Given {
  readonly person: Listing;
  readonly isSelf: boolean;
  readonly isBusy: boolean;
  readonly onChange: (change: PeopleChange, name: string) => Promise<boolean>;
}

/** Somebody who is listed: what they may do, and the ways to change or end it. */
export function PersonRow({ person, isSelf, isBusy, onChange }: Given) {
  const say = useSay();
  const { thumbprint, name, may } = person;
  const [asked, setAsked] = useState<'change' | 'revoke'>();
  const [typed, setTyped] = useState(name);
  const [chosen, setChosen] = useState<readonly May[]>(may);
  const open = (what: 'change' | 'revoke') => {
    setTyped(name);
    setChosen(may);
    setAsked(what);
  };
  const change = async (change: PeopleChange, called: string) => {
    if (!isBusy && (await onChange(change, called))) setAsked(undefined);
  };
  return (
    <li>
      <p>
        <strong>{name}</strong> {isSelf && <span className="soft">({say(texts.you)})</span>}{' '}
        {may.includes('publish') && <Tag>{say(sharingTexts.mayPublish)}</Tag>}{' '}
        {may.includes('review') && <Tag>{say(sharingTexts.mayReview)}</Tag>}
        {may.length === 0 && <Tag tone="caution">{say(sharingTexts.mayNothing)}</Tag>}
      </p>
      <code>{fingerprint(thumbprint)}</code>
      {asked === undefined && (
        <div className="sharing-actions">
          <Button onClick={() => open('change')}>
            {say(texts.change)} <span className="unseen">{name}</span>
          </Button>
          {!isSelf && (
            <Button look="plain" onClick={() => open('revoke')}>
              {say(texts.revoke)} <span className="unseen">{name}</span>
            </Button>
          )}
        </div>
      )}
      {asked === 'change' && (
        <div className="sharing-form">
          <Labelled label={say(texts.name)}>
            {(props) => (
              <input
                {...props}
                className="ui-control"
                maxLength={200}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            )}
          </Labelled>
          <MayChoice may={chosen} onChange={setChosen} />
          <div className="sharing-actions">
            <Button
              look="primary"
              onClick={() => void change({ what: 'change', thumbprint, name: typed, may: chosen }, typed)}
            >
              {say(texts.save)}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{say(texts.cancel)}</Button>
          </div>
        </div>
      )}
      {asked === 'revoke' && (
        <div className="sharing-sure">
          <p>{say(texts.revokeSure, { name })}</p>
          <div className="sharing-actions">
            <Button look="primary" onClick={() => void change({ what: 'revoke', thumbprint }, name)}>
              {say(texts.revokeNow, { name })}
            </Button>
            <Button onClick={() => setAsked(undefined)}>{say(texts.cancel)}</Button>
          </div>
        </div>
      )}
    </li>
  );
}
