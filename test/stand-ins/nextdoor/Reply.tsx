import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { TextBox } from '../shared/TextBox';
import styles from './feed.module.css';
import { words } from './words';

interface Props {
  readonly boxes: KnownBoxes;
  readonly post: string;
  onReply(text: string): void;
}

/** The box for a comment below a post. Source: VoynichLabs/farm-guardian and a bot of Oct 2026. */
export function Reply({ boxes, post, onReply }: Props) {
  const [text, setText] = useState('');
  const empty = !text.trim();
  return (
    <div className={styles.reply}>
      <TextBox
        boxes={boxes}
        name={`reply/${post}`}
        data-testid="comment-add-reply-input"
        placeholder={words.addReply}
        rows={2}
        autoFocus
        value={text}
        onText={setText}
      />
      <button
        type="button"
        data-testid="inline-composer-reply-button"
        aria-disabled={empty}
        onClick={() => {
          if (empty) return;
          onReply(text);
          setText('');
        }}
      >
        {words.reply}
      </button>
    </div>
  );
}
