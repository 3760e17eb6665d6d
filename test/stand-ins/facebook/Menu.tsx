import { Avatar } from './Avatar';
import { Icon, type IconName } from './Icon';
import look from './look.module.css';
import { words } from './words';

const entries: readonly (readonly [IconName, string])[] = [
  ['groups', words.groups],
  ['pages', words.pages],
  ['events', words.events],
  ['saved', words.saved],
];

/** The column on the left. */
export function Menu() {
  return (
    <nav className={look.menu}>
      <span className={look.entry}>
        <Avatar name="Town of Larkspur" />
        Town of Larkspur
      </span>
      {entries.map(([icon, label]) => (
        <span className={look.entry} key={label}>
          <Icon name={icon} />
          {label}
        </span>
      ))}
    </nav>
  );
}
