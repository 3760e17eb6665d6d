import { useSay } from '@/components/ui/language';
import { texts } from './texts';

const height = 24;
/** Wide enough to be seen for a week, and a year still fits. */
const width = 180;

/** A bar for each day; a screen reader is told the sum and the highest. */
export function Plot({ perDay }: { readonly perDay: readonly number[] }) {
  const say = useSay();
  const most = Math.max(...perDay, 1);
  const times = perDay.reduce((sum, one) => sum + one, 0);
  const step = width / perDay.length;
  return (
    <svg
      className="plot"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={say(texts.plot, { times, most: Math.max(...perDay, 0) })}
    >
      {perDay.map((one, day) => {
        const high = (one / most) * height;
        return (
          one > 0 && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a day has no other name here
            <rect key={day} x={day * step} y={height - high} width={Math.max(step - 1, 0.5)} height={high} />
          )
        );
      })}
    </svg>
  );
}
