import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Note } from '@/lib/review';
import type { PickedWords } from './picked-words';
import { texts } from './texts';

interface Given {
  readonly picked: PickedWords | undefined;
  readonly onAdd: (kind: Note['kind']) => void;
}

/** What can be done with the words that are selected. */
export function PickTools({ picked, onAdd }: Given) {
  const say = useSay();
  return (
    <div className="pick-tools">
      <p className="review-soft" role="status" dir="auto">
        {picked ? say(texts.picked, { words: shortened(picked.words) }) : say(texts.nonePicked)}
      </p>
      <div className="ui-actions">
        <Button disabled={picked === undefined} onClick={() => onAdd('comment')}>
          {say(texts.comment)}
        </Button>
        <Button disabled={picked === undefined} onClick={() => onAdd('suggestion')}>
          {say(texts.suggest)}
        </Button>
      </div>
    </div>
  );
}

const shortened = (words: string): string =>
  words.length > 80 ? `${words.slice(0, 50)} … ${words.slice(-25)}` : words;
