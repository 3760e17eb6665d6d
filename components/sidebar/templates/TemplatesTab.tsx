import { useCallback, useRef, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { TemplateToFill } from '@/lib/library/template';
import type { AskTemplates, Insert } from './ask';
import { LanguageSwitch } from './LanguageSwitch';
import { TemplateDesk } from './TemplateDesk';
import { TemplateSearch } from './TemplateSearch';
import { type Carried, createTemplateMemory, type TemplateMemory } from './template-memory';
import { texts } from './texts';

/** Finds an approved template, asks for what belongs in its slots, and hands over the finished text. */
export function TemplatesTab({
  ask,
  onInsert,
  memory: given,
}: {
  readonly ask: AskTemplates;
  readonly onInsert: Insert;
  /** Keeps the search and half-filled forms while the tab is closed; without one they live as long as the tab. */
  readonly memory?: TemplateMemory;
}) {
  const say = useSay();
  const [own] = useState(createTemplateMemory);
  const memory = given ?? own;
  const [chosen, setChosen] = useState(memory.chosen);
  const [inserted, setInserted] = useState<{ template: TemplateToFill; carried: Carried }>();
  const left = useRef<string | null>(null);

  const choose = useCallback(
    (id: string | null, carried: Carried | null = null) => {
      left.current = memory.chosen;
      memory.chosen = id;
      memory.carried = carried;
      setChosen(id);
      setInserted(undefined);
    },
    [memory],
  );

  if (chosen !== null)
    return (
      <div className="templates">
        <TemplateDesk
          key={chosen}
          id={chosen}
          ask={ask}
          memory={memory}
          onBack={() => choose(null)}
          onInsert={onInsert}
          onSwitch={choose}
          onInserted={(template, focusIsHere, carried) => {
            choose(null);
            // Where the caret went into the post, it stays there.
            if (!focusIsHere) left.current = null;
            setInserted({ template, carried });
          }}
        />
      </div>
    );
  return (
    <div className="templates">
      {inserted && (
        <div className="template-inserted">
          <Notice tone="good">{say(texts.inserted, { title: inserted.template.title })}</Notice>
          <LanguageSwitch
            words={texts.insertIn}
            versions={inserted.template.versions ?? []}
            onChoose={(version) => choose(version, inserted.carried)}
          />
        </div>
      )}
      <TemplateSearch ask={ask} memory={memory} focusOn={left.current} onChoose={choose} />
    </div>
  );
}
