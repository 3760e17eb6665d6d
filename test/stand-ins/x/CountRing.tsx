import { limit } from './weight';

const round = 2 * Math.PI * 10;

/** The ring that fills as the post grows, with what is left when little is. */
export function CountRing({ weight }: { readonly weight: number }) {
  const left = limit - weight;
  const colour = left < 0 ? '#f4212e' : left <= 20 ? '#ffd400' : '#1d9bf0';
  return (
    <div
      className="ring"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={part(weight) * 100}
    >
      {left > -10 && (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="10" className="ring-back" />
          <circle
            cx="12"
            cy="12"
            r="10"
            stroke={colour}
            strokeDasharray={`${part(weight) * round} ${round}`}
          />
        </svg>
      )}
      {left <= 20 && <span style={{ color: left < 0 ? colour : undefined }}>{left}</span>}
    </div>
  );
}

function part(weight: number): number {
  return Math.min(1, weight / limit);
}
