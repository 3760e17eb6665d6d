import { useContext } from 'react';
import { useLibrary } from '@/components/library/library-context';
import { Trouble } from '@/components/library/Trouble';
import { addressOf } from '@/components/library/use-route';
import { useWatched } from '@/components/library/use-watched';
import { LanguageContext, useSay } from '@/components/ui/language';
import {
  type Content,
  columnTexts,
  describeEvent,
  evidenceTexts,
  type FoundRecord,
  findRecord,
  type Press,
} from '@/lib/evidence';
import { EraseButton } from './EraseButton';
import { Fact } from './Fact';
import { momentOf } from './moments';
import { RecordedText } from './RecordedText';
import { recordsTexts as texts } from './records-texts';

/** One record with all it says. */
export function RecordPage({ number }: { readonly number: number }) {
  const say = useSay();
  const library = useLibrary();
  const { value, problem } = useWatched(`record ${number}`, async () => ({
    record: await findRecord(library, number),
  }));
  return (
    <article className="record">
      <p>
        <a href={addressOf('records')}>{say(texts.all)}</a>
      </p>
      <h1>{say(texts.record, { number })}</h1>
      {problem !== undefined && <Trouble problem={problem} />}
      {value && (value.record ? <Opened record={value.record} /> : <p>{say(texts.noRecord, { number })}</p>)}
    </article>
  );
}

function Opened({ record }: { readonly record: FoundRecord }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  const { number, at, content, link } = record;
  return (
    <>
      <dl className="record-facts">
        <Fact name={columnTexts.at}>{momentOf(at, language)}</Fact>
        <Fact name={columnTexts.what}>
          <What content={content} />
        </Fact>
        {isPress(content) && <PressFacts press={content} />}
        {link && (
          <Fact name={columnTexts.hash}>
            <code>{link.hash}</code>
          </Fact>
        )}
      </dl>
      {isPress(content) && (
        <>
          <p className="records-help">{say(texts.refused)}</p>
          {content.parts.map((part, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the texts of a thread have no other name
            <RecordedText key={place} part={part} place={place} of={content.parts.length} />
          ))}
          <EraseButton numbers={[number, number]} />
        </>
      )}
    </>
  );
}

const isPress = (content: FoundRecord['content']): content is Press =>
  typeof content === 'object' && content.kind === 'press';

function What({ content }: { readonly content: Content | 'erased' | 'unreadable' }) {
  const say = useSay();
  const language = useContext(LanguageContext);
  if (content === 'erased' || content === 'unreadable') return say(evidenceTexts[content]);
  if (content.kind !== 'press') return describeEvent(content, language);
  return content.way === 'shortcut'
    ? say(texts.shortcut)
    : say(texts.pressedControl, { control: content.control });
}

function PressFacts({ press }: { readonly press: Press }) {
  const { site, by, zone, guide, library, plainpost } = press;
  return (
    <>
      <Fact name={columnTexts.site}>{site.name}</Fact>
      {by !== '' && <Fact name={columnTexts.by}>{by}</Fact>}
      <Fact name={columnTexts.zone}>{zone}</Fact>
      <Fact name={columnTexts.plainpost}>{plainpost}</Fact>
      <Fact name={columnTexts.guide}>{`${guide.library} ${guide.version}`}</Fact>
      {library && <Fact name={columnTexts.library}>{`${library.name} ${library.version}`}</Fact>}
    </>
  );
}
