import type { Change } from '@/components/library/templates/editor/use-working-copy';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { SeverityIcon } from '@/components/ui/SeverityIcon';
import type { Issue, IssueFix } from '@/lib/checks';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly issue: Issue;
  /** The template with a fix made in it; undefined where its words are not the template's own. */
  readonly mend: (fix: IssueFix) => Change | undefined;
  readonly onMend: (change: Change) => void;
}

/** One thing found in the example: what, why, where that is written, and the fixes. */
export function Finding({ issue, mend, onMend }: Given) {
  const say = useSay();
  const { severity, title, words, message, why, source, fixes } = issue;
  const mends = fixes.map((fix) => ({ fix, change: mend(fix) }));
  const isOwn = fixes.length === 0 || mends.some(({ change }) => change !== undefined);
  return (
    <li className={`finding ${severity}`} data-rule={issue.rule}>
      <h3>
        <SeverityIcon severity={severity} />
        <span className="unseen">{say(texts[severity])}: </span>
        {title}
      </h3>
      {words !== '' && <p className="words">“{words}”</p>}
      <p>{message}</p>
      <p className="soft">
        {why}{' '}
        <a href={source} target="_blank" rel="noreferrer">
          {say(texts.source)} <span className="unseen">{say(texts.newTab)}</span>
        </a>
      </p>
      {!isOwn && <p className="soft">{say(texts.inField)}</p>}
      <div className="ui-actions">
        {mends.map(
          ({ fix, change }) =>
            change && (
              <Button key={`${fix.at} ${fix.text}`} onClick={() => onMend(change)}>
                {fix.label} {words !== '' && <span className="unseen">{say(texts.forWords, { words })}</span>}
              </Button>
            ),
        )}
      </div>
    </li>
  );
}
