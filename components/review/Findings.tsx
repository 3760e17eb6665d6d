import { useId } from 'react';
import { IssueCards } from '@/components/library/marked/IssueCards';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Issue, IssueFix, Texts } from '@/lib/checks';
import { compareFindings, type Review, toIssues } from '@/lib/review';
import { texts } from './texts';
import type { OwnReport } from './use-own-report';

interface Given {
  readonly review: Review;
  readonly own: OwnReport;
  readonly onPoint: (key: string | undefined) => void;
  /** A fix becomes a suggestion to the author. */
  readonly onFix: (fix: IssueFix) => void;
}

/** What the checks found: the author's own report beside that of the reviewer's style guide, and where they differ. */
export function Findings({ review, own: { report, trouble }, onPoint, onFix }: Given) {
  const say = useSay();
  const theirs = toIssues(review);
  const ignored = theirs.filter((_one, at) => review.report.issues[at]?.ignored);
  const { both, onlyAuthor, onlyOwn } = compareFindings(theirs, report?.issues ?? []);
  const rules = report?.rulesRun ?? 0;
  const isSame = onlyAuthor.length === 0 && onlyOwn.length === 0;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{say(texts.findings)}</h2>
      {trouble && <Notice tone="error">{say(trouble)}</Notice>}
      {report === undefined && trouble === undefined && <p role="status">{say(texts.checking)}</p>}
      {report === undefined && (
        <Group title={texts.byAuthor} issues={theirs} onPoint={onPoint} onFix={onFix} />
      )}
      {report && (
        <>
          <p className="review-soft" role="status">
            {isSame && (both.length > 0 ? say(texts.same) : say(texts.nothing, { rules }))}
            {!isSame && say(texts.differ)}
          </p>
          <p className="review-soft">{say(texts.fixesSuggest)}</p>
          <Group title={isSame ? texts.byBoth : texts.inBoth} issues={both} onPoint={onPoint} onFix={onFix} />
          <Group title={texts.onlyOwn} issues={onlyOwn} onPoint={onPoint} onFix={onFix} />
          <Group title={texts.onlyAuthor} issues={onlyAuthor} onPoint={onPoint} onFix={onFix} />
        </>
      )}
      {ignored.length > 0 && (
        <p className="review-soft">
          {say(texts.ignored)} {ignored.map(({ words, title }) => (words ? `“${words}”` : title)).join(', ')}
        </p>
      )}
    </section>
  );
}

/** Only what takes the place of words can be suggested: each suggestion is pinned to some. */
const onWordsOnly = (issue: Issue): Issue => ({
  ...issue,
  fixes: issue.fixes.filter(({ at }) => at[0] < at[1]),
});

interface GroupGiven {
  readonly title: Texts;
  readonly issues: readonly Issue[];
  readonly onPoint: (key: string | undefined) => void;
  readonly onFix: (fix: IssueFix) => void;
}

function Group({ title, issues, onPoint, onFix }: GroupGiven) {
  const say = useSay();
  const id = useId();
  if (issues.length === 0) return null;
  return (
    <details open className="finding-group">
      <summary id={id}>
        {say(title)} <span className="ui-count">{issues.length}</span>
      </summary>
      <IssueCards issues={issues.map(onWordsOnly)} onPoint={onPoint} onFix={onFix} />
    </details>
  );
}
