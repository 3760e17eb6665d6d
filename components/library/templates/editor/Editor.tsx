import { Trouble } from '@/components/library/Trouble';
import { shownOf } from '@/components/library/templates/standing';
import { addressOf } from '@/components/library/use-route';
import { useStand } from '@/components/library/use-stand';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { boundBy } from '@/lib/library';
import { editorTexts as texts } from './editor-texts';
import { SharedVersion } from './SharedVersion';
import { usePair } from './use-pair';
import { VersionEditor } from './VersionEditor';

interface Given {
  readonly id: string;
  /** What of it is shown: 'history', or the text. */
  readonly part: string | undefined;
  readonly onRemoved: (revisions: readonly string[]) => void;
}

/** One template in its languages: the place where it is written, checked, approved and looked back on. */
export function Editor({ id, part, onRemoved }: Given) {
  const say = useSay();
  const { value: pair, problem } = usePair(id);
  const listed = pair?.find((one) => one.id === id);
  const stored = listed && shownOf(listed);
  const stand = useStand();
  const bound = listed && stand && boundBy(listed, stand);
  return (
    <div className="template-editor">
      <p className="way-back">
        <a href={addressOf('templates')}>← {say(texts.back)}</a>
      </p>
      <Trouble problem={problem} />
      {pair === null && <Notice tone="caution">{say(texts.gone)}</Notice>}
      {pair && listed && stored && bound && <SharedVersion key={id} template={stored} pair={pair} />}
      {pair && listed && stored && stand && !bound && (
        <VersionEditor
          key={id}
          listed={listed}
          stored={stored}
          pair={pair}
          part={part}
          onRemoved={onRemoved}
        />
      )}
    </div>
  );
}
