import { useSay } from '@/components/ui/language';
import { texts } from './texts';

/** Words as they stand, and what is suggested in their place. */
export function BeforeAfter({ words, instead }: { readonly words: string; readonly instead: string }) {
  const say = useSay();
  return (
    <dl className="before-after">
      <div>
        <dt>{say(texts.before)}</dt>
        <dd dir="auto">
          <del>{words}</del>
        </dd>
      </div>
      <div>
        <dt>{say(texts.after)}</dt>
        <dd dir="auto">{instead === '' ? <em>{say(texts.takeAway)}</em> : <ins>{instead}</ins>}</dd>
      </div>
    </dl>
  );
}
