import { Trouble } from '@/components/library/Trouble';
import { MySent } from './MySent';
import { QueueList } from './QueueList';
import { useQueue } from './use-queue';

/** What the review page shows of the agency's folder: the queue for those who review, and what was sent from here. */
export function FolderPart() {
  const { value, problem } = useQueue();
  return (
    <>
      <Trouble problem={problem} />
      {value && value.agency.role !== 'staff' && <QueueList here={value} />}
      {value && <MySent here={value} />}
    </>
  );
}
