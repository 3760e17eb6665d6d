import { Icon, type IconName } from './Icon';
import styles from './page.module.css';
import { words } from './words';

const icons: readonly IconName[] = ['home', 'search', 'bell', 'chat', 'feeds', 'list', 'person', 'settings'];

/** The column on the left. */
export function Nav({ onNewPost }: { onNewPost(): void }) {
  return (
    <nav className={styles.nav}>
      <span className={styles.face} aria-hidden="true">
        TL
      </span>
      {icons.map((icon, at) => (
        <a href="/" key={icon} aria-current={at === 0 ? 'page' : undefined}>
          <Icon name={icon} /> <span>{words.places[at]}</span>
        </a>
      ))}
      <button type="button" className={styles.write} onClick={onNewPost}>
        <Icon name="write" /> {words.newPost}
      </button>
    </nav>
  );
}
