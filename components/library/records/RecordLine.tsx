import { useContext } from 'react';
import { addressOf } from '@/components/library/use-route';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Tag } from '@/components/ui/Tag';
import { describeEvent, evidenceTexts, type FoundRecord, type Press } from '@/lib/evidence';
import { timeOf } from './moments';
import { openCount, partsCount, recordsTexts as texts, waivedCount } from './records-texts';

/** A record in the list: when, where, how the text begins, and what was open in it. */
export function RecordLine({ record }: { readonly record: FoundRecord }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { number, at, content } = record;
  const time = timeOf(at, language);
  const said =
    content === 'erased' || content === 'unreadable'
      ? say(evidenceTexts[content])
      : content.kind === 'press'
        ? undefined
        : describeEvent(content, language);
  return (
    <li className={said === undefined ? 'record-line' : 'record-line quiet'}>
      <a href={addressOf('records', String(number))}>{say(texts.record, { number })}</a>
      <time dateTime={new Date(at).toISOString()}>{time}</time>
      {said ?? (typeof content === 'object' && content.kind === 'press' && <PressLine press={content} />)}
    </li>
  );
}

function PressLine({ press }: { readonly press: Press }) {
  const say = useSay();
  const [first] = press.parts;
  const count = (state: string) =>
    press.parts.reduce((sum, { issues }) => sum + issues.filter((one) => one.state === state).length, 0);
  const [open, waived] = [count('open'), count('waived')];
  return (
    <>
      <span className="record-site">{press.site.name}</span>
      <span className="record-words" lang={first?.text ? first.language : undefined}>
        {first?.text ?? say(evidenceTexts.notKept)}
      </span>
      <span className="record-tags">
        {press.parts.length > 1 && <Tag>{say(partsCount, { count: press.parts.length })}</Tag>}
        {open > 0 && <Tag>{say(openCount, { count: open })}</Tag>}
        {waived > 0 && <Tag tone="caution">{say(waivedCount, { count: waived })}</Tag>}
        {press.parts.some(({ check }) => !check.complete) && (
          <Tag tone="caution">{say(evidenceTexts.incomplete)}</Tag>
        )}
      </span>
    </>
  );
}
