import { useId, useState } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { saveFile } from '@/components/library/save-file';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { leave, stopReaching, subscribedDocument } from '@/lib/sharing';
import { sharingTexts as texts } from './sharing-texts';

interface Given {
  readonly address: string;
  readonly onTold: (sentence: string) => void;
}

/** The way out: what goes and what stays is said before. */
export function LeavePanel({ address, onTold }: Given) {
  const say = useSay();
  const id = useId();
  const library = useLibrary();
  const [isAsking, setAsking] = useState(false);
  const save = async () =>
    saveFile('plainpost-library.json', await subscribedDocument(library), 'application/json');
  const go = async () => {
    await leave(library);
    await stopReaching(address);
    onTold(say(texts.left));
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(texts.leave)}</h2>
      <p className="sharing-help">{say(texts.leaveHelp)}</p>
      <div className="sharing-actions">
        <Button onClick={() => void save()}>{say(texts.saveFirst)}</Button>
        {isAsking ? (
          <>
            <Button look="primary" onClick={() => void go()}>
              {say(texts.leaveNow)}
            </Button>
            <Button onClick={() => setAsking(false)}>{say(texts.stay)}</Button>
          </>
        ) : (
          <Button onClick={() => setAsking(true)}>{say(texts.leave)}</Button>
        )}
      </div>
    </section>
  );
}
