import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** When a text could not be inserted, it can still be copied: nothing a person prepared is lost. */
export function CopyInstead({ text }: { readonly text: string }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('notCopied');
    }
  };
  return (
    <span className="copy-instead">
      <Button onClick={copy}>{say(texts.copyInstead)}</Button>
      <span role="status">{outcome ? say(texts[outcome]) : ''}</span>
    </span>
  );
}
