import { useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { type BoxSession, type Sessions, visibleIssues } from '@/lib/session';
import { PracticePicture } from './PracticePicture';
import { texts } from './practice-texts';

/** What stands behind the practice composer: the same as behind a site's. */
export interface PracticeDesk {
  readonly sessions: Sessions;
  /** The box got the focus. */
  use(box: HTMLElement): void;
}

/** A compose box with a post full of problems, which a person mends as they would on a site. */
export function Practice({ practice }: { readonly practice: PracticeDesk }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const [turn, setTurn] = useState(0);
  const { current } = useStore(practice.sessions.store);
  return (
    <section aria-labelledby="practice" className="practice">
      <h2 id="practice" tabIndex={-1}>
        {say(texts.title)}
      </h2>
      <p>{say(texts.lead)}</p>
      <p className="welcome-note">{say(texts.keys)}</p>
      <div className="practice-composer" key={`${language} ${turn}`}>
        <PracticeBox post={say(texts.post)} label={say(texts.box)} use={practice.use} />
        <PracticePicture />
      </div>
      <div className="welcome-actions">
        <Button onClick={() => setTurn(turn + 1)}>{say(texts.again)}</Button>
      </div>
      <p role="status" className="practice-state">
        {current === undefined ? say(texts.begin) : <Left session={current} />}
      </p>
    </section>
  );
}

interface Box {
  readonly post: string;
  readonly label: string;
  readonly use: PracticeDesk['use'];
}

/** A box as the browser itself edits it; React puts the post in once, and then lets go of it. */
function PracticeBox({ post, label, use }: Box) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written in it is the person's from then on
  useEffect(() => {
    const line = document.createElement('p');
    line.textContent = post;
    box.current?.replaceChildren(line);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the sites' boxes are no text fields either, and it is practice for them
    <div
      ref={box}
      className="practice-box"
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline="true"
      contentEditable
      suppressContentEditableWarning
      onFocus={({ currentTarget }) => use(currentTarget)}
    />
  );
}

/** How much is marked in the post now. */
function Left({ session }: { readonly session: BoxSession }) {
  const say = useSay();
  const state = useStore(session.store);
  if (state.attached === undefined) return say(texts.begin);
  if (!state.upToDate) return null;
  const count = visibleIssues(state).length;
  return count === 0 ? say(texts.mended) : say(texts.left, { count });
}
