import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import styles from './feed.module.css';
import { QuillBox } from './QuillBox';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly post: string;
}

/**
 * The box for a comment on a post's own page: the same engine and the same label as the box for a post, but in the page
 * itself. Source: a selector list for LinkedIn, 2026; the class as older tools select it.
 */
export function Comment({ boxes, post }: Props) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState(0);
  return (
    <div className={`${styles.quill} comments-comment-box`}>
      <QuillBox
        key={sent}
        boxes={boxes}
        name={`comment/${post}`}
        placeholder={words.addComment}
        onText={setText}
      />
      <button
        type="button"
        disabled={!text.trim()}
        onClick={() => {
          window.__standIn.published.push(text);
          setText('');
          setSent(sent + 1);
        }}
      >
        {words.send}
      </button>
    </div>
  );
}
