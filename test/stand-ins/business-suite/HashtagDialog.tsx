import { useEffect, useRef } from 'react';
import { holdFocus } from '../shared/hold-focus';
import { Button } from './Button';
import look from './look.module.css';
import { words } from './words';

/** A dialog that is no composer, with a field that is no compose box. */
export function HashtagDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => (dialog.current ? holdFocus(dialog.current) : undefined), []);
  return (
    <div className={look.veil}>
      <div ref={dialog} role="dialog" aria-label={words.addHashtags} className={look.dialog} tabIndex={-1}>
        <h2>{words.addHashtags}</h2>
        <input
          type="text"
          aria-label={words.hashtagSearch}
          placeholder={words.hashtagSearch}
          className={look.field}
        />
        <Button primary onPress={onClose}>
          {words.done}
        </Button>
      </div>
    </div>
  );
}
