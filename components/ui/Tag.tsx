import type { ReactNode } from 'react';

/** A word or two that says what something is; `tone` never says it alone. */
export function Tag({
  tone = 'plain',
  lang,
  children,
}: {
  readonly tone?: 'plain' | 'urgent' | 'caution';
  readonly lang?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`ui-tag ${tone}`} lang={lang}>
      {children}
    </span>
  );
}
