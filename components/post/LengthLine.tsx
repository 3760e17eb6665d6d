import { useSay } from '@/components/ui/language';
import { postTexts as texts } from './post-texts';

interface Given {
  readonly count: number;
  /** Left out where the site has none. */
  readonly limit: number | undefined;
  readonly site: string;
}

/** How long a post is, as its site counts. */
export function LengthLine({ count, limit, site }: Given) {
  const say = useSay();
  if (limit === undefined) return <p className="length-line">{say(texts.noLimit, { count, site })}</p>;
  const over = count - limit;
  return (
    <p className={`length-line ${over > 0 ? 'over' : ''}`}>
      <span className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (count / limit) * 100)}%` }} />
      </span>
      {say(texts.ofLimit, { count, limit })}
      {over > 0 && <strong> · {say(texts.over, { over })}</strong>}
    </p>
  );
}
