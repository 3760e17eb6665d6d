import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Diagnostics } from '@/lib/diagnostics';
import { texts } from './popup-texts';

interface Given {
  readonly diagnostics: Diagnostics;
  readonly open: boolean;
}

/** How the boxes of the page are made, shown before it is copied. */
export function CopyDiagnostics({ diagnostics, open }: Given) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const text = JSON.stringify(diagnostics, null, 1);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <details className="diagnostics" open={open}>
      <summary>{say(texts.notSeen)}</summary>
      <p>{say(texts.whatIsIn)}</p>
      <textarea readOnly rows={8} aria-label={say(texts.diagnostics)} value={text} spellCheck={false} />
      <Button onClick={copy}>{say(texts.copy)}</Button>
      <span role="status">{outcome && say(texts[outcome])}</span>
    </details>
  );
}
