import type { Severity } from '@/lib/checks/rule';

const shapes: Readonly<Record<Severity, string>> = {
  error: 'M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z',
  warning: 'M8 1.5 15.2 14.5H.8z',
  suggestion: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
};

const strokes: Readonly<Record<Severity, string>> = {
  error: 'M8 4.5v4M8 10.6v1',
  warning: 'M8 6.2v3.6M8 11.6v1',
  suggestion: 'M8 4.6v1M8 7.6v4',
};

/** The shape of a severity, so that it does not rest on colour alone; the words beside it say the same. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg className={`severity-icon ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path className="shape" d={shapes[severity]} />
      <path className="stroke" d={strokes[severity]} />
    </svg>
  );
}
