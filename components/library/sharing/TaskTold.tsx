import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Texts } from '@/lib/checks/texts';
import type { Task } from './use-task';

/** Says that something is under way, and what came of it. */
export function TaskTold({ task, busy }: { readonly task: Task; readonly busy: Texts }) {
  const say = useSay();
  const { isBusy, told, place } = task;
  return (
    <div ref={place} tabIndex={-1} className="sharing-next">
      <p className="sharing-told" role="status">
        {isBusy ? say(busy) : ''}
      </p>
      {told && told.sentence !== '' && <Notice tone={told.ok ? 'good' : 'error'}>{told.sentence}</Notice>}
    </div>
  );
}
