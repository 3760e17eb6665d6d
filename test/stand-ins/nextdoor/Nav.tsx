import { go } from '../shared/path';
import { Icon, type IconName } from './Icon';
import styles from './page.module.css';
import { words } from './words';

const icons: readonly IconName[] = ['home', 'discover', 'sale', 'bell', 'group', 'settings'];

/** The column on the left. */
export function Nav() {
  return (
    <nav className={styles.nav}>
      {icons.map((icon, at) => (
        <a
          key={icon}
          href="/news_feed/"
          aria-current={at === 0 ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault();
            go('/news_feed/');
          }}
        >
          <Icon name={icon} />
          <span>{words.places[at]}</span>
        </a>
      ))}
    </nav>
  );
}
