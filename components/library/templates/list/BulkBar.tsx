import { type SubmitEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { listTexts } from './list-texts';

/** What can be done with many templates at once. */
export interface BulkActions {
  approve(): void;
  retire(): void;
  remove(): void;
  tag(tag: string): void;
  clear(): void;
}

/** Stands below the search while lines are chosen: how many, and what can be done with them. */
export function BulkBar({ count, actions }: { readonly count: number; readonly actions: BulkActions }) {
  const say = useSay();
  const id = useId();
  const [tag, setTag] = useState('');
  const addTag = (event: SubmitEvent) => {
    event.preventDefault();
    if (tag.trim() === '') return;
    actions.tag(tag.trim());
    setTag('');
  };
  return (
    <section className="bulk-bar" aria-label={say(listTexts.actions)}>
      <p role="status">{say(listTexts.chosen, { count })}</p>
      <Button onClick={actions.approve}>{say(listTexts.approve)}</Button>
      <Button onClick={actions.retire}>{say(listTexts.retire)}</Button>
      <Button onClick={actions.remove}>{say(listTexts.remove)}</Button>
      <form onSubmit={addTag}>
        <label htmlFor={id} className="unseen">
          {say(listTexts.tag)}
        </label>
        <input
          id={id}
          className="ui-control"
          value={tag}
          maxLength={80}
          placeholder={say(listTexts.tag)}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button type="submit">{say(listTexts.addTag)}</Button>
      </form>
      <Button look="plain" onClick={actions.clear}>
        {say(listTexts.unchoose)}
      </Button>
    </section>
  );
}
