import type { ReactNode } from 'react';
import { useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';

/** A name and what it is, in a list of such. */
export function Fact({ name, children }: { readonly name: Texts; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
