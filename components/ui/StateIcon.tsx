/** A check mark in a full circle, or an open circle: shapes, so that nothing rests on colour. */
export function StateIcon({ done }: { readonly done: boolean }) {
  return (
    <svg className="state-icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle className={done ? 'full' : 'open'} cx="8" cy="8" r="6.5" />
      {done && <path className="tick" d="M4.8 8.3l2.2 2.2 4.2-4.6" />}
    </svg>
  );
}
