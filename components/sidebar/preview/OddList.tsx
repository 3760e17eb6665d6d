import { FixButtons } from '@/components/sidebar/issues/FixButtons';
import { IgnoreButton } from '@/components/sidebar/issues/IgnoreButton';
import { useSay } from '@/components/ui/language';
import type { SentPreview } from '@/lib/messages';
import { joinSpoken } from '@/lib/preview/join-spoken';
import type { OddPieces } from './odd-pieces';
import { previewTexts as texts } from './preview-texts';

interface Given {
  readonly preview: SentPreview;
  readonly groups: readonly OddPieces[];
  /** Called with the place in the list once an issue is dealt with by keyboard. */
  readonly onDone: (place: number) => void;
}

/** What sounds odd, each with what is heard, why that matters, and the fix where a rule has one. */
export function OddList({ preview, groups, onDone }: Given) {
  const say = useSay();
  return (
    <ul className="odd-list">
      {groups.map(({ pieces, why, issues }, place) => {
        const words = preview.text.slice(pieces[0]?.start, pieces.at(-1)?.end);
        const said = joinSpoken(pieces, preview.voice);
        return (
          <li key={pieces[0]?.start} data-why={why}>
            <p>
              {say(texts.heardOf, { words, said })}{' '}
              {why === 'issue' ? issues.map(({ message }) => message).join(' ') : say(texts[why])}
            </p>
            {issues.map((issue) => (
              <div key={issue.key} className="odd-ways">
                <FixButtons issue={issue} onDone={() => onDone(place)} />
                <IgnoreButton issue={issue} onDone={() => onDone(place)} />
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
