import { useSay } from '@/components/ui/language';
import type { Span } from '@/lib/checks/span';
import { postTexts as texts } from './post-texts';
import { type Stretch, splitPost } from './split-post';

interface Given {
  readonly text: string;
  /** Links, hashtags and names; UTF-16 offsets in the order of the text. */
  readonly linked: readonly Span[];
  /** Where the site stops showing it, about; UTF-16. */
  readonly cut?: number | undefined;
  /** What the site calls the way to the rest. */
  readonly more: 'showMore' | 'seeMore';
}

/** The blank a text was cut at would stand at the start of the next line. */
const trimmed = ([first, ...others]: readonly Stretch[]): readonly Stretch[] =>
  first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...others];

const drawn = ({ text, kind, start }: Stretch) =>
  kind === 'words' ? (
    <span key={start}>{text}</span>
  ) : (
    <span key={start} className={kind}>
      {text}
    </span>
  );

/** A post's words, with links, hashtags and names set apart as sites do, what is still missing, and where it is cut. */
export function PostText({ text, linked, cut, more }: Given) {
  const say = useSay();
  const stretches = splitPost(text, linked, cut);
  if (cut === undefined) return stretches.map(drawn);
  const below = stretches.filter(({ start }) => start >= cut);
  return (
    <>
      {stretches.filter(({ start }) => start < cut).map(drawn)}
      <span className="cut">
        … <strong>{say(texts[more])}</strong> <span className="about">({say(texts.aboutHere)})</span>
      </span>
      <span className="below">{trimmed(below).map(drawn)}</span>
    </>
  );
}
