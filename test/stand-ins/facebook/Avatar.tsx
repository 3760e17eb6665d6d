import look from './look.module.css';

const colours = ['#2f6f4f', '#7a4b94', '#b0532b', '#27628a', '#8a6d1f'];

export function Avatar({ name }: { readonly name: string }) {
  const initials = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  return (
    <span
      className={look.avatar}
      style={{ background: colours[name.length % colours.length] }}
      aria-hidden="true"
    >
      {initials}
    </span>
  );
}
