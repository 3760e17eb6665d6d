import styles from './composer.module.css';
import { limit } from './length';

const round = 2 * Math.PI * 12;

/** What is left of the length, as a number and as a ring. */
export function Counter({ count }: { readonly count: number }) {
  const part = Math.min(1, count / limit);
  return (
    <div className={styles.counter}>
      <span className={count > limit ? styles.over : undefined}>{limit - count}</span>
      <svg viewBox="0 0 30 30" aria-hidden="true">
        <circle cx="15" cy="15" r="12" />
        <circle
          cx="15"
          cy="15"
          r="12"
          className={count > limit ? styles.ringOver : styles.ring}
          strokeDasharray={`${part * round} ${round}`}
        />
      </svg>
    </div>
  );
}
