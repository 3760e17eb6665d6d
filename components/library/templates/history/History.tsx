import { useContext, useRef, useState } from 'react';
import { Trouble } from '@/components/library/Trouble';
import { happenedTexts, lifeTexts } from '@/components/library/templates/life/life-texts';
import { moment } from '@/components/library/templates/life/moment';
import { useNames } from '@/components/library/templates/NameGate';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { Button } from '@/components/ui/Button';
import { LanguageContext, useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Template } from '@/lib/library';
import { Compared } from './Compared';
import { historyTexts as texts } from './history-texts';

interface Given {
  readonly id: string;
  /** What past versions are compared with. */
  readonly now: Template;
}

/** Everything that happened to a template, newest first: who, when, why, what changed since, and the way back. */
export function History({ id, now }: Given) {
  const say = useSay();
  const desk = useDesk();
  const language = useContext(LanguageContext);
  const { signed } = useNames();
  const told = useRef<HTMLDivElement>(null);
  const [outcome, setOutcome] = useState<{ ok: boolean; sentence: string }>();
  const { value: revisions, problem } = useWatched(`history of ${id}`, () => desk.history(id));
  const restore = (revision: string) =>
    signed(async () => {
      const done = await desk.restore(revision);
      setOutcome(done.ok ? { ok: true, sentence: say(texts.restored) } : { ok: false, sentence: done.why });
      requestAnimationFrame(() => told.current?.focus());
    });
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">{say(texts.title)}</h2>
      <Trouble problem={problem} />
      <div ref={told} tabIndex={-1}>
        {outcome && <Notice tone={outcome.ok ? 'good' : 'error'}>{outcome.sentence}</Notice>}
      </div>
      {revisions?.length === 0 && <p className="soft">{say(texts.none)}</p>}
      <ol>
        {revisions?.map(({ id: revision, what, by, at, note, was }) => (
          <li key={revision}>
            <h3>
              {say(happenedTexts[what])}, {say(texts.version, { version: was.version })}
            </h3>
            <p className="soft">
              {say(texts.by, { name: by.name || say(lifeTexts.nobody), when: moment(at, language) })}
            </p>
            {note && <blockquote>{note}</blockquote>}
            <details>
              <summary>{say(texts.changes)}</summary>
              <Compared was={was} now={now} />
            </details>
            <Button onClick={() => void restore(revision)}>{say(texts.restore)}</Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
