import { useState } from 'react';
import styles from './page.module.css';
import { words } from './words';

/** The column on the right: the weather, and a box for private messages that is no compose box. */
export function Aside() {
  const [message, setMessage] = useState('');
  return (
    <aside className={styles.aside}>
      <section className={styles.panel}>
        <h2>{words.weather}</h2>
        <p className={styles.degrees}>54° / 41°</p>
      </section>
      <section className={styles.panel}>
        <h2>{words.chat}</h2>
        <textarea
          rows={2}
          aria-label={words.message}
          placeholder={words.message}
          value={message}
          onChange={({ target }) => setMessage(target.value)}
        />
      </section>
    </aside>
  );
}
