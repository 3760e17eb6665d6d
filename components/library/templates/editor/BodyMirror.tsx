import type { BodyFault } from '@/lib/library/read-body';
import { bodyPieces } from './body-pieces';

/** The same text behind the box, only the grounds of its fields, brackets and fault. */
export function BodyMirror({
  body,
  fieldNames,
  fault,
  isShown = false,
}: {
  readonly body: string;
  readonly fieldNames: readonly string[];
  readonly fault: BodyFault | null;
  /** To be read by itself, with no box before it. */
  readonly isShown?: boolean;
}) {
  return (
    <div className={`body-mirror ui-control ${isShown ? 'shown' : ''}`} aria-hidden={!isShown}>
      {bodyPieces(body, fieldNames, fault?.at).map(({ at, words, look }) =>
        look === 'words' ? (
          words
        ) : (
          <mark key={at} className={look}>
            {words}
          </mark>
        ),
      )}
      {'\n'}
    </div>
  );
}
