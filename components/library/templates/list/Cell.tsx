import type { MouseEvent, ReactNode } from 'react';

interface Given {
  readonly className: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A cell of a row that has the focus itself. */
export function Cell({ className, onClick, children }: Given) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out the rows that are out of sight
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <span role="gridcell" className={className} onClick={onClick}>
      {children}
    </span>
  );
}
