import { useSay } from '@/components/ui/language';
import { texts } from './meters-texts';

const radius = 9;
const around = 2 * Math.PI * radius;

/** How much of the site's limit the post takes, as a ring and in figures. */
export function LengthMeter({ count, limit, site }: { count: number; limit: number; site: string }) {
  const say = useSay();
  const over = count - limit;
  const share = Math.min(count / limit, 1);
  const state = over > 0 ? 'over' : count > limit * 0.9 ? 'near' : 'fine';
  return (
    <span className={`length ${state}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle className="track" cx="12" cy="12" r={radius} />
        <circle
          className="taken"
          cx="12"
          cy="12"
          r={radius}
          strokeDasharray={`${share * around} ${around}`}
          transform="rotate(-90 12 12)"
        />
      </svg>
      <span aria-hidden="true">{say(texts.length, { count, limit })}</span>
      <span className="unseen">{say(texts.lengthLong, { count, limit, site })}</span>
      {over > 0 && <strong>{say(texts.tooLong, { over })}</strong>}
    </span>
  );
}
