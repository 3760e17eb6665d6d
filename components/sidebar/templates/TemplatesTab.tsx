import { useCallback, useRef, useState } from 'react';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { AskTemplates, Insert } from './ask';
import { TemplateDesk } from './TemplateDesk';
import { TemplateSearch } from './TemplateSearch';
import { createTemplateMemory, type TemplateMemory } from './template-memory';
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
  const [inserted, setInserted] = useState<string>();
  const left = useRef<string | null>(null);

  const choose = useCallback(
    (id: string | null) => {
      left.current = memory.chosen;
      memory.chosen = id;
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
          onInserted={(title, focusIsHere) => {
            choose(null);
            // Where the caret went into the post, it stays there.
            if (!focusIsHere) left.current = null;
            setInserted(title);
          }}
        />
      </div>
    );
  return (
    <div className="templates">
      {inserted !== undefined && <Notice tone="good">{say(texts.inserted, { title: inserted })}</Notice>}
      <TemplateSearch ask={ask} memory={memory} focusOn={left.current} onChoose={choose} />
    </div>
  );
}
