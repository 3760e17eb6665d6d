import { useMemo, useState } from 'react';
import { IssueCards } from '@/components/library/marked/IssueCards';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import { useMoment } from '@/components/ui/use-moment';
import type { CheckedText } from '@/lib/review';
import { checkedTexts } from './checked-texts';
import { PaintedText } from './PaintedText';
import { spansOfIssues } from './spans-of';
import { Title } from './Title';
import { texts } from './texts';
import { useOwnReport } from './use-own-report';

/** A text somebody selected on a page, and what the style guide of this computer finds in it. */
export function CheckedView({ checked }: { readonly checked: CheckedText }) {
  const say = useSay();
  const moment = useMoment();
  const [pointed, point] = useState<string>();
  const { text, site, at } = checked;
  const post = useMemo(
    () => ({ text, site, language: 'und', profile: 'standard' as const, media: [] }),
    [text, site],
  );
  const { report, trouble } = useOwnReport(post);
  const issues = report?.issues ?? [];
  return (
    <article>
      <Title>{say(checkedTexts.title)}</Title>
      <p className="review-facts">
        {site.name !== '' && <Tag>{site.name}</Tag>} {moment(at)}. {say(checkedTexts.stays)}
      </p>
      {trouble && <Notice tone="error">{say(trouble)}</Notice>}
      <p className="words-shown" lang={report?.language} dir="auto">
        <PaintedText text={text} spans={spansOfIssues(issues)} pointed={pointed} />
      </p>
      <section aria-labelledby="findings-title">
        <h2 id="findings-title">{say(texts.findings)}</h2>
        <p className="review-soft" role="status">
          {report === undefined && trouble === undefined && say(texts.checking)}
          {report && issues.length === 0 && say(texts.nothing, { rules: report.rulesRun })}
        </p>
        <IssueCards issues={issues} onPoint={point} />
      </section>
    </article>
  );
}
