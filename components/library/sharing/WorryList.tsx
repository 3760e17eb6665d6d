import { useState } from 'react';
import { titleOfEntry } from '@/components/library/style-guide/own/entry-title';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Worry } from '@/lib/sharing';
import { leadTexts as texts } from './lead-texts';

const atOnce = 50;

/** What is wrong with what would be published, each with a link to where it is mended. */
export function WorryList({ worries }: { readonly worries: readonly Worry[] }) {
  const say = useSay();
  const [most, setMost] = useState(atOnce);
  const nameOf = ({ kind, name }: Worry): string =>
    kind === 'entries' ? titleOfEntry(name) : name || say(texts.guide);
  return (
    <>
      <ul className="sharing-worries">
        {worries.slice(0, most).map((worry) => (
          <li key={`${worry.kind} ${worry.id} ${worry.why}`}>
            <a href={placeOf(worry)}>{nameOf(worry)}</a> <span>{worry.why}</span>
          </li>
        ))}
      </ul>
      {worries.length > most && (
        <Button look="plain" onClick={() => setMost(most + atOnce)}>
          {say(texts.more, { count: worries.length - most })}
        </Button>
      )}
    </>
  );
}

/** Where a thing is mended. */
function placeOf({ kind, id }: Worry): string {
  if (kind === 'templates') return id === '' ? addressOf('templates') : addressOf('templates', id);
  return kind === 'entries' ? addressOf('style-guide', 'own', id) : addressOf('style-guide');
}
