import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue } from '@/lib/checks/report';
import type { PostGate } from '@/lib/gate';
import type { BoxSession } from '@/lib/session';
import { gateTexts } from './gate-texts';
import { openOf } from './open-of';

/** How many issues are named; the list has the others. */
const most = 3;

interface Given {
  readonly gate: PostGate;
  readonly posts: readonly BoxSession[];
}

/** Says that nothing was posted yet, and why, naming what is open; read out at once. */
export function HeldWords({ gate, posts }: Given) {
  const say = useSay();
  const { issues, unchecked, unapproved } = openOf(gate, posts);
  const why = posts.map(({ store }) => store.getState().notice?.sentence).find((one) => one !== undefined);
  const { length: count } = issues;
  return (
    <>
      <p className="headline">
        <strong>{say(gateTexts.notPosted)}</strong> {count > 0 && say(gateTexts.open, { count })}
      </p>
      {unapproved && <p>{say(gateTexts.unapproved)}</p>}
      {unchecked && (
        <p>
          {say(gateTexts.unchecked)} {why}
        </p>
      )}
      {!unchecked && !unapproved && count === 0 && <p>{say(gateTexts.checkedNow)}</p>}
      {count > 0 && (
        <ul>
          {issues.slice(0, most).map((issue) => (
            <Named key={issue.key} issue={issue} />
          ))}
          {count > most && <li className="more">{say(gateTexts.more, { count: count - most })}</li>}
        </ul>
      )}
    </>
  );
}

function Named({ issue: { severity, title, words } }: { readonly issue: Issue }) {
  return (
    <li>
      <SeverityIcon severity={severity} />
      <span>
        {title}
        {words !== '' && words.length < 40 && <q className="words">{words}</q>}
      </span>
    </li>
  );
}
