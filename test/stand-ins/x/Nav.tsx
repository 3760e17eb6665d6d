import { go } from '../shared/path';
import { Avatar } from './Avatar';
import { Icon, type IconName } from './Icon';
import { setTheme, type Theme, themeNamed } from './theme';
import { words } from './words';

const places: readonly (readonly [IconName, string])[] = [
  ['home', words.home],
  ['search', words.explore],
  ['bell', words.notifications],
  ['mail', words.messages],
  ['bookmark', words.bookmarks],
  ['person', words.profile],
];
const themes: readonly Theme[] = ['light', 'dim', 'dark'];

/** The column on the left. "More" goes through the themes. */
export function Nav() {
  const nextTheme = () => {
    const now = themes.indexOf(themeNamed(document.documentElement.dataset.theme));
    setTheme(themes[(now + 1) % themes.length] ?? 'light');
  };
  return (
    <header className="nav">
      <nav>
        <span className="mark" aria-hidden="true">
          X
        </span>
        {places.map(([icon, label], at) => (
          <a
            key={label}
            href="/home"
            className={at === 0 ? 'here' : undefined}
            onClick={(event) => {
              event.preventDefault();
              go('/home');
            }}
          >
            <Icon name={icon} />
            <span>{label}</span>
          </a>
        ))}
        <button type="button" onClick={nextTheme}>
          <Icon name="more" />
          <span>{words.more}</span>
        </button>
        {/* Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
        <a
          className="new-post"
          href="/compose/post"
          data-testid="SideNav_NewTweet_Button"
          aria-label={words.post}
          onClick={(event) => {
            event.preventDefault();
            go('/compose/post');
          }}
        >
          <Icon name="plus" />
          <span>{words.post}</span>
        </a>
      </nav>
      <div className="account">
        <Avatar name="Town of Larkspur" />
        <span>
          <strong>Town of Larkspur</strong>
          <span className="quiet">@TownOfLarkspur</span>
        </span>
      </div>
    </header>
  );
}
