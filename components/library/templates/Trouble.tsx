import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { storageProblem } from '@/lib/library';

/** Why the database gave no answer, in one sentence; nothing where it did. */
export function Trouble({ problem }: { readonly problem: unknown }) {
  const say = useSay();
  return problem === undefined ? null : <Notice tone="error">{say(storageProblem(problem))}</Notice>;
}
