import type { BodyFault } from '@/lib/library';
import { bodyPieces } from './body-pieces';

/** The same text behind the box, invisible but for the grounds of its fields, brackets and fault. */
export function BodyMirror({
  body,
  fieldNames,
  fault,
}: {
  readonly body: string;
  readonly fieldNames: readonly string[];
  readonly fault: BodyFault | null;
}) {
  return (
    <div className="body-mirror ui-control" aria-hidden="true">
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
