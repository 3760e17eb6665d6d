import { useContext, useId } from 'react';
import { LanguageContext, useSay } from '@/components/ui/language';
import type { Texts } from '@/lib/checks/texts';
import {
  approvalLines,
  checkLine,
  columnTexts,
  evidenceTexts,
  issueLines,
  mediaLines,
  type RecordedPart,
  settledLines,
  templateLine,
} from '@/lib/evidence';
import { Fact } from './Fact';
import { recordsTexts as texts } from './records-texts';

interface Given {
  readonly part: RecordedPart;
  readonly place: number;
  readonly of: number;
}

/** One text of a press: what stood there, and what was known of it. */
export function RecordedText({ part, place, of }: Given) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const id = useId();
  const heading = of > 1 ? say(texts.partOf, { part: place + 1, parts: of }) : say(columnTexts.text);
  return (
    <section className="record-part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {part.text === null ? (
        <p className="records-help">{say(evidenceTexts.notKept)}</p>
      ) : (
        <p className="record-text" lang={part.language}>
          {part.text}
        </p>
      )}
      <dl className="record-facts">
        <Fact name={columnTexts.check}>{checkLine(part, language)}</Fact>
        <Fact name={columnTexts.issues}>
          <Lines lines={issueLines(part, language)} none={part.check.complete ? texts.noIssues : undefined} />
        </Fact>
        {part.settled.length > 0 && (
          <Fact name={columnTexts.settled}>
            <Lines lines={settledLines(part, language)} />
          </Fact>
        )}
        <Fact name={columnTexts.media}>
          <Lines lines={mediaLines(part, language)} none={texts.noMedia} />
        </Fact>
        <Fact name={columnTexts.template}>{templateLine(part) || say(texts.noTemplate)}</Fact>
        <Fact name={columnTexts.approvals}>
          <Lines lines={approvalLines(part)} none={texts.noApprovals} />
        </Fact>
        <Fact name={columnTexts.language}>{part.language}</Fact>
        <Fact name={columnTexts.textHash}>
          <code>{part.textHash}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Lines({ lines, none }: { readonly lines: readonly string[]; readonly none?: Texts | undefined }) {
  const say = useSay();
  if (lines.length === 0) return none ? say(none) : say(evidenceTexts.incomplete);
  return (
    <ul>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={place}>{line}</li>
      ))}
    </ul>
  );
}
