import { useMemo, useRef, useState } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { useSay } from '@/components/ui/language';
import type { IssueFix } from '@/lib/checks';
import { type Note, type ReviewedReview, toIssues, type Work } from '@/lib/review';
import { Findings } from './Findings';
import { NoteList } from './NoteList';
import { PickTools } from './PickTools';
import { PostAsItLooks } from './PostAsItLooks';
import { type PickedWords, pickedWords } from './picked-words';
import { FolderNotices } from './queue/FolderNotices';
import { useQueue } from './queue/use-queue';
import { ReviewFacts } from './ReviewFacts';
import { spansOfIssues, spansOfNotes } from './spans-of';
import { Title } from './Title';
import { texts } from './texts';
import { useKept } from './use-kept';
import { useOwnReport } from './use-own-report';
import { VerdictForm } from './VerdictForm';
import { WordPicker, type WordPickerHandle } from './WordPicker';

interface Given {
  readonly shelfKey: string;
  readonly stored: { readonly kept: ReviewedReview; readonly changedAt: number };
}

/** A post as its reviewer reads it: what was found, comments on words, and the answer. */
export function ReviewerView({ shelfKey, stored }: Given) {
  const say = useSay();
  const { kept, change, problem } = useKept(shelfKey, stored);
  const { review, work, from } = kept;
  const { value: here } = useQueue();
  const own = useOwnReport(review);
  const text = useRef<WordPickerHandle>(null);
  const [picked, pick] = useState<PickedWords>();
  const [pointed, point] = useState<string>();
  const [suggested, setSuggested] = useState(0);
  const issues = useMemo(() => [...toIssues(review), ...(own.report?.issues ?? [])], [review, own]);
  const setWork = (to: (work: Work) => Work) => change((now) => ({ ...now, work: to(now.work) }));
  const setNotes = (to: (notes: readonly Note[]) => readonly Note[]) =>
    setWork((now) => ({ ...now, notes: [...to(now.notes)] }));
  const suggest = ({ at: [start, end], text }: IssueFix) => {
    const note: Note = {
      ...{ id: crypto.randomUUID(), kind: 'suggestion', start, end, text },
      words: review.text.slice(start, end),
    };
    // The same words are told otherwise once, not twice.
    const isTheirs = (one: Note) => one.kind === 'suggestion' && one.start === start && one.end === end;
    setNotes((notes) => [...notes.filter((one) => !isTheirs(one)), note]);
    setSuggested(suggested + 1);
    point(note.id);
  };
  const add = (kind: Note['kind']) => {
    if (picked === undefined) return;
    const id = crypto.randomUUID();
    setNotes((notes) => [...notes, { id, kind, ...picked, text: kind === 'comment' ? '' : picked.words }]);
    point(id);
  };
  return (
    <article className="review-desk">
      <header>
        <Title>{say(texts.reviewTitle)}</Title>
        <ReviewFacts review={review} />
        {review.note !== '' && (
          <blockquote className="review-note" dir="auto">
            <p className="review-soft">{say(texts.authorSays)}</p>
            {review.note}
          </blockquote>
        )}
        <Trouble problem={problem} />
        {from && here && <FolderNotices here={here} review={review} from={from} />}
      </header>
      <div className="review-main">
        <section aria-labelledby="words-title">
          <h2 id="words-title">{say(texts.words)}</h2>
          <p id="words-help" className="review-soft">
            {say(texts.wordsHelp)}
          </p>
          <WordPicker
            ref={text}
            label={say(texts.words)}
            describedBy="words-help"
            lang={review.language}
            text={review.text}
            spans={[...spansOfIssues(issues), ...spansOfNotes(work.notes)]}
            pointed={pointed}
            onPick={(start, end) => pick(pickedWords(review.text, start, end))}
          />
          <PickTools picked={picked} onAdd={add} />
          <NoteList
            notes={work.notes}
            pointed={pointed}
            onPoint={point}
            onGo={({ id, start, end }) => {
              point(id);
              text.current?.show(start, end);
            }}
            onChange={setNotes}
            onLeave={() => text.current?.focus()}
          />
        </section>
        <VerdictForm
          review={review}
          work={work}
          answeredAt={kept.answeredAt}
          {...(from && here && { folder: { agency: here.agency, author: from.by } })}
          onChange={setWork}
          onAnswered={(at) => change((now) => ({ ...now, answeredAt: at }))}
        />
      </div>
      <div className="review-beside">
        <PostAsItLooks review={review} />
        <Findings review={review} own={own} onPoint={point} onFix={suggest} />
        <p className="unseen" role="status">
          {suggested > 0 ? `${say(texts.suggested)}${' '.repeat(suggested % 2)}` : ''}
        </p>
      </div>
    </article>
  );
}
