import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/language';
import { texts } from './welcome-texts';

/** What Plainpost looks at, and that it stays here; with what the browser was asked for. */
export function WhatIsRead({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy" tabIndex={-1}>
        {say(texts.reads)}
      </h2>
      <ul className="welcome-reads">
        <li>{say(texts.readsBox)}</li>
        <li>{say(texts.readsHere)}</li>
        <li>{say(texts.readsPress)}</li>
      </ul>
      {children}
    </section>
  );
}
