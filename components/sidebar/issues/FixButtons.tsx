import type { Issue } from '@/lib/checks/report';
import { DescriptionButton } from './DescriptionButton';
import { FixButton } from './FixButton';

interface Given {
  readonly issue: Issue;
  /** Called once the issue is dealt with by keyboard, when the buttons are about to go. */
  readonly onDone?: () => void;
}

/** A button for each way to mend an issue. */
export function FixButtons({ issue, onDone }: Given) {
  return (
    <div className="fixes">
      {issue.fixes.map((fix, index) => (
        // By its turn, not its place: a button must not be another one while the text before it grows.
        // biome-ignore lint/suspicious/noArrayIndexKey: an issue's fixes keep their order
        <FixButton key={index} issue={issue} fix={fix} isFirst={index === 0} onDone={onDone} />
      ))}
      <DescriptionButton issue={issue} />
    </div>
  );
}
