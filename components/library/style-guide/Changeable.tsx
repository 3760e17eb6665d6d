import { createContext, type ReactNode, useContext } from 'react';

/** Whether the style guide shown is one that others publish: it is looked at and tried, not changed. */
export const SharedGuide = createContext(false);

/** Controls that change the style guide; out of use where others publish it. */
export function Changeable({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset className="guide-changeable" disabled={useContext(SharedGuide)}>
      {children}
    </fieldset>
  );
}
