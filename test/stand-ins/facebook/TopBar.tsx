import { go } from '../shared/path';
import { Avatar } from './Avatar';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import look from './look.module.css';
import { setTheme } from './theme';
import { words } from './words';

const tabs: readonly (readonly [IconName, string, string])[] = [
  ['home', words.home, '/'],
  ['pages', words.pages, '/mapletownpage'],
  ['groups', words.groups, '/groups/1'],
];

/** The bar on top: a search field, which is no compose box, and the ways through the site. "Menu" changes the theme. */
export function TopBar({ onNotices }: { onNotices(): void }) {
  const dark = () => document.documentElement.className.includes('dark');
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site's own markup
    <div className={look.bar} role="banner">
      <span className={look.mark} aria-hidden="true">
        f
      </span>
      <label className={look.search}>
        <Icon name="search" />
        {/* A decoy. */}
        <input type="search" aria-label={words.search} placeholder={words.search} autoComplete="off" />
      </label>
      <nav className={look.tabs}>
        {tabs.map(([icon, label, path]) => (
          <a
            key={path}
            href={path}
            aria-label={label}
            aria-current={location.pathname === path ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              go(path);
            }}
          >
            <Icon name={icon} />
          </a>
        ))}
      </nav>
      <div className={look.tools}>
        <Button label={words.menu} className={look.tool} onPress={() => setTheme(dark() ? 'light' : 'dark')}>
          <Icon name="menu" />
        </Button>
        <Button label={words.messenger} className={look.tool}>
          <Icon name="messenger" />
        </Button>
        <Button label={words.notifications} className={look.tool} onPress={onNotices}>
          <Icon name="bell" />
        </Button>
        <Avatar name="Town of Larkspur" />
      </div>
    </div>
  );
}
