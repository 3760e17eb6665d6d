import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { pageTrouble } from '@/lib/library';
import { RescueButton } from './RescueButton';

/** Why the database gave no answer, in one sentence, with the way to save what can be read; nothing where it did. */
export function Trouble({ problem }: { readonly problem: unknown }) {
  const say = useSay();
  return problem === undefined ? null : (
    <Notice tone="error">
      {say(pageTrouble(problem))} <RescueButton />
    </Notice>
  );
}
