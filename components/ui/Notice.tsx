import type { ReactNode } from 'react';

/** A sentence the person should know; an error interrupts a screen reader, anything else waits its turn. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: 'good' | 'caution' | 'error';
  readonly children: ReactNode;
}) {
  return (
    <div className={`ui-notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
