import type { Standing } from '@/components/library/templates/standing';

/** An open circle, a half one, a tick, a bar: where a template stands without resting on colour. */
export function StandingIcon({ standing }: { readonly standing: Standing }) {
  const inUse = standing === 'approved' || standing === 'changing' || standing === 'waiting';
  return (
    <svg className={`standing-icon ${standing}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle className={inUse ? 'full' : 'open'} cx="8" cy="8" r="6" />
      {standing === 'in-review' && <path className="half" d="M8 2a6 6 0 0 1 0 12z" />}
      {inUse && <path className="tick" d="M5 8.2l2.1 2.1 4-4.4" />}
      {standing === 'retired' && <path className="bar" d="M4 12 12 4" />}
    </svg>
  );
}
