import { RescueButton } from '@/components/library/RescueButton';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { editorTexts as texts } from './editor-texts';
import type { WorkingCopy } from './use-working-copy';

/** Says quietly that what is typed is kept, and aloud when it is not. */
export function SaveState({ copy }: { readonly copy: WorkingCopy }) {
  const say = useSay();
  const { template, state, why, theirs, keepMine, takeTheirs, flush } = copy;
  if (theirs)
    return (
      <Notice tone="caution">
        {say(texts.clash)}{' '}
        <span className="ui-actions">
          <Button onClick={keepMine}>{say(texts.keepMine)}</Button>
          <Button onClick={takeTheirs}>{say(texts.takeTheirs)}</Button>
        </span>
      </Notice>
    );
  if (state === 'refused')
    return (
      <Notice tone="error">
        {say(texts.refused, { why })} <Button onClick={() => void flush()}>{say(texts.tryAgain)}</Button>{' '}
        <RescueButton unsaved={[template]} />
      </Notice>
    );
  return (
    <p className="save-state" role="status">
      {say(texts[state])}
    </p>
  );
}
