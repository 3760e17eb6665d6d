import { Avatar } from './Avatar';
import look from './look.module.css';
import { words } from './words';

const names = [
  'Maple Falls Library',
  'Harbor County Health',
  'Cedar Valley Transit',
  'Larkspur Fire Department',
];

/** The column on the right. */
export function Contacts() {
  return (
    <div className={look.contacts}>
      <h3>{words.contacts}</h3>
      {names.map((name) => (
        <span className={look.entry} key={name}>
          <Avatar name={name} />
          {name}
        </span>
      ))}
    </div>
  );
}
