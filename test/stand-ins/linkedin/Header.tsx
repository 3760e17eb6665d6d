import { Icon, type IconName } from './Icon';
import styles from './page.module.css';
import { words } from './words';

const icons: readonly IconName[] = ['home', 'network', 'jobs', 'message', 'bell'];

/** The bar at the top, with a search field that is no compose box. */
export function Header() {
  return (
    <header className={styles.header}>
      <span className={styles.mark} aria-hidden="true">
        in
      </span>
      <input
        className={styles.search}
        type="text"
        aria-label={words.search}
        placeholder={words.search}
        autoComplete="off"
      />
      <nav className={styles.nav}>
        {icons.map((icon, at) => (
          <a href="/feed/" key={icon} aria-current={at === 0 ? 'page' : undefined}>
            <Icon name={icon} />
            <span>{words.nav[at]}</span>
          </a>
        ))}
      </nav>
    </header>
  );
}
