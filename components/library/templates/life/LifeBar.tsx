import { useRef, useState } from 'react';
import type { WorkingCopy } from '@/components/library/templates/editor/use-working-copy';
import { StandingIcon } from '@/components/library/templates/list/StandingIcon';
import { standingOf } from '@/components/library/templates/standing';
import { standingTexts } from '@/components/library/templates/texts';
import { addressOf } from '@/components/library/use-route';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Listed, Template } from '@/lib/library';
import { LifeFacts } from './LifeFacts';
import { lifeTexts as texts } from './life-texts';
import { type Step, stepsFor } from './steps-for';
import { useSteps } from './use-steps';

interface Given {
  readonly listed: Listed;
  /** As it is typed. */
  readonly template: Template;
  readonly part: string | undefined;
  readonly copy: Pick<WorkingCopy, 'flush' | 'refresh'>;
  readonly onRemoved: (revisions: readonly string[]) => void;
}

/** Where a version stands, and the buttons that lead it on, each with a note where one is written. */
export function LifeBar({ listed, template, part, copy, onRemoved }: Given) {
  const say = useSay();
  const [note, setNote] = useState('');
  const told = useRef<HTMLDivElement>(null);
  const { outcome, take, remove } = useSteps(template, copy, onRemoved);
  const standing = standingOf(listed);
  const go = async (step: Step) => {
    await take(step, note);
    setNote('');
    // The button may be gone with the state it belonged to.
    requestAnimationFrame(() => told.current?.focus());
  };
  return (
    <section className="life-bar" aria-label={say(texts.life)}>
      <div className="life-state">
        <p className="standing">
          <StandingIcon standing={standing} /> <strong>{say(standingTexts[standing])}</strong>
          <span className="soft">, {say(texts.version, { version: template.version })}</span>
        </p>
        <nav aria-label={say(texts.parts)}>
          <a href={addressOf('templates', listed.id)} aria-current={part === 'history' ? undefined : 'page'}>
            {say(texts.text)}
          </a>
          <a
            href={addressOf('templates', listed.id, 'history')}
            aria-current={part === 'history' ? 'page' : undefined}
          >
            {say(texts.history)}
          </a>
        </nav>
      </div>
      <LifeFacts listed={listed} template={template} />
      <div className="life-steps">
        <label>
          <span>{say(texts.note)}</span>{' '}
          <input
            className="ui-control"
            value={note}
            maxLength={2_000}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        {stepsFor(listed).map((step, place) => (
          <Button
            key={step}
            look={place === 0 && step !== 'retire' ? 'primary' : 'outline'}
            onClick={() => void go(step)}
          >
            {say(texts[step])}
          </Button>
        ))}
        <Button look="plain" onClick={() => void remove()}>
          {say(texts.remove)}
        </Button>
      </div>
      <div ref={told} tabIndex={-1}>
        {outcome && <Notice tone={outcome.ok ? 'good' : 'error'}>{outcome.sentence}</Notice>}
      </div>
    </section>
  );
}
