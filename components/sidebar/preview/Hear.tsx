import { useEffect, useId, useRef, useState } from 'react';
import { useSession } from '@/components/sidebar/session-context';
import { useSay } from '@/components/ui/language';
import type { Issue } from '@/lib/checks/report';
import type { SentPreview } from '@/lib/messages';
import { OddList } from './OddList';
import { oddPieces } from './odd-pieces';
import { previewTexts as texts } from './preview-texts';
import { SpokenText } from './SpokenText';

interface Given {
  readonly preview: SentPreview;
  /** Of the very text that is previewed. */
  readonly issues: readonly Issue[];
}

/** The post as text for the ear: all that is said, and what of it sounds odd, with the fixes. */
export function Hear({ preview, issues }: Given) {
  const say = useSay();
  const id = useId();
  const session = useSession();
  const section = useRef<HTMLElement>(null);
  const [left, setLeft] = useState<{ readonly place: number; readonly text: string }>();
  const groups = oddPieces(preview, issues);
  useEffect(() => {
    if (left === undefined || preview.text === left.text) return;
    // The button that was pressed went with its issue: the next one takes over, or the compose box after the last.
    const buttons = section.current?.querySelectorAll<HTMLElement>('.odd-list li');
    const next = buttons?.[Math.min(left.place, buttons.length - 1)]?.querySelector<HTMLElement>('button');
    if (next) next.focus();
    else void session.focusBox();
    setLeft(undefined);
  }, [left, preview, session]);
  return (
    <section className="hear" aria-labelledby={id} ref={section}>
      <h3 id={id}>{say(texts.hear)}</h3>
      <SpokenText preview={preview} odd={groups} />
      <p className="note">
        {say(texts.about)} {preview.spoken.some(({ kind }) => kind === 'capitals') && say(texts.capitals)}
      </p>
      {groups.length === 0 ? (
        <p className="note">{say(texts.nothingOdd)}</p>
      ) : (
        <>
          <h4>{say(texts.odd)}</h4>
          <OddList
            preview={preview}
            groups={groups}
            onDone={(place) => setLeft({ place, text: preview.text })}
          />
        </>
      )}
    </section>
  );
}
