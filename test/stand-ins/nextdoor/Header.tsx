import { Icon } from './Icon';
import styles from './page.module.css';
import { words } from './words';

/** The bar at the top, with a search field that is no compose box. */
export function Header() {
  return (
    <header className={styles.header}>
      <span className={styles.mark}>nextdoor</span>
      <label className={styles.search}>
        <Icon name="search" />
        <input type="text" placeholder={words.search} aria-label={words.search} autoComplete="off" />
      </label>
      <span className={styles.avatar} aria-hidden="true">
        TL
      </span>
    </header>
  );
}
