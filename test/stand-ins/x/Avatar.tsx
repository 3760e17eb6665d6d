/** A round picture made of initials, the same colour for the same name. */
export function Avatar({ name }: { readonly name: string }) {
  const initials = name
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  return (
    <span className="avatar" style={{ background: `hsl(${hue} 45% 38%)` }} aria-hidden="true">
      {initials}
    </span>
  );
}
