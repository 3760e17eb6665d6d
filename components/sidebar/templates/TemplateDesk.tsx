import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { TemplateToFill } from '@/lib/library/template';
import type { AskTemplates, Insert } from './ask';
import { LibraryNotice } from './LibraryNotice';
import { TemplateForm } from './TemplateForm';
import type { Carried, TemplateMemory } from './template-memory';
import { texts } from './texts';
import { useAnswer } from './use-answer';

/** Reads the chosen template and lays its form out, or says why that is not possible. */
export function TemplateDesk({
  id,
  ask,
  memory,
  onBack,
  onInsert,
  onInserted,
  onSwitch,
}: {
  readonly id: string;
  readonly ask: AskTemplates;
  readonly memory: TemplateMemory;
  readonly onBack: () => void;
  readonly onInsert: Insert;
  readonly onInserted: (template: TemplateToFill, focusIsHere: boolean, carried: Carried) => void;
  readonly onSwitch: (id: string, carried: Carried) => void;
}) {
  const say = useSay();
  const answer = useAnswer(ask.readTemplate, id);
  const template = answer?.ok ? answer.value : null;
  const trouble = answer && !template ? (answer.ok ? say(texts.gone) : answer.why) : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only adds to the button beside it
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        onBack();
      }}
    >
      <div className="template-head">
        <Button look="plain" className="back" onClick={onBack}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {say(texts.back)}
        </Button>
      </div>
      <LibraryNotice notice={answer?.notice} ask={ask} />
      {trouble && <Notice tone="error">{trouble}</Notice>}
      {template && (
        <TemplateForm
          template={template}
          ask={ask}
          memory={memory}
          onInsert={onInsert}
          onInserted={(focusIsHere, values) => onInserted(template, focusIsHere, { from: template, values })}
          onSwitch={(version, values) => onSwitch(version, { from: template, values })}
        />
      )}
    </div>
  );
}
