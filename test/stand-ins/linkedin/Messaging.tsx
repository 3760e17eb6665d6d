import { useState } from 'react';
import { Icon } from './Icon';
import styles from './page.module.css';
import { words } from './words';

/** The chat in the corner: a text box for private messages, no compose box. The class as older tools select it. */
export function Messaging() {
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.messaging}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.messaging} <Icon name="message" />
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: the site's own markup
        <div
          className={`${styles.message} msg-form__contenteditable`}
          role="textbox"
          tabIndex={0}
          contentEditable
          suppressContentEditableWarning
          aria-multiline="true"
          aria-label={words.message}
        />
      )}
    </section>
  );
}
