import look from './look.module.css';
import { setTheme } from './theme';
import { words } from './words';

/** The column on the left. The mark on top changes the theme. */
export function Rail() {
  const dark = () => document.documentElement.className.includes('dark');
  return (
    <nav className={look.rail}>
      <button
        type="button"
        aria-label="Meta Business Suite"
        onClick={() => setTheme(dark() ? 'light' : 'dark')}
      >
        ∞
      </button>
      {words.places.map((name, at) => (
        <a
          key={name}
          href="/latest/home"
          aria-current={at === 1 ? 'page' : undefined}
          onClick={(e) => e.preventDefault()}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
