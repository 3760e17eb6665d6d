import { useSay } from './language';

const texts = {
  prescribed: { en: 'Set by your agency', es: 'Fijado por su organismo' },
};

/** Stands beside a control that nobody can change here, because a policy says how it is. */
export function Prescribed({ id }: { readonly id?: string }) {
  const say = useSay();
  return (
    <span className="ui-prescribed" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 7V5a3 3 0 0 1 6 0v2" />
        <rect x="3.5" y="7" width="9" height="6.5" rx="1" />
      </svg>
      {say(texts.prescribed)}
    </span>
  );
}
