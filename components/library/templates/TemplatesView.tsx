import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { RescueButton } from '@/components/library/RescueButton';
import { useDesk } from '@/components/library/use-desk';
import { useLater } from '@/components/library/use-later';
import { addressOf } from '@/components/library/use-route';
import type { ViewGiven } from '@/components/library/views';
import { Notice } from '@/components/ui/Notice';
import { everything } from './list/asked';
import { ListView } from './list/ListView';
import { NameGate, useNames } from './NameGate';

/** Brings the engine with it, which the list does without. */
const readEditor = () => import('./editor/Editor');
const Editor = lazy(async () => ({ default: (await readEditor()).Editor }));

/** Where leads find, write and approve templates: the list, and the editor of the one in the address. */
export function TemplatesView({ rest }: ViewGiven) {
  return (
    <NameGate>
      <Templates rest={rest} />
    </NameGate>
  );
}

function Templates({ rest: [id, part] }: ViewGiven) {
  const desk = useDesk();
  const { signed } = useNames();
  // The list is as it was when a person comes back to it.
  const [asked, setAsked] = useState(everything);
  const [removed, setRemoved] = useState<readonly string[]>();
  const [why, setWhy] = useState('');
  const opened = useRef<string>(undefined);
  const isLater = useLater();
  useEffect(() => {
    // What comes next most often is at hand then; what fails here is told when it is needed.
    if (isLater) readEditor().catch(() => {});
  }, [isLater]);

  const go = (...place: readonly string[]) => {
    window.location.hash = addressOf('templates', ...place);
  };
  const start = () =>
    void signed(async () => {
      try {
        const { id, pair } = await desk.create({});
        opened.current = pair;
        setWhy('');
        go(id);
      } catch (error) {
        setWhy(error instanceof Error ? error.message : String(error));
      }
    });
  if (id)
    return (
      <Suspense>
        <Editor
          id={id}
          part={part}
          onRemoved={(revisions) => {
            setRemoved(revisions);
            go();
          }}
        />
      </Suspense>
    );
  return (
    <>
      {why && (
        <Notice tone="error">
          {why} <RescueButton />
        </Notice>
      )}
      <ListView
        asked={asked}
        onAsk={setAsked}
        removed={removed}
        focusOn={opened.current}
        onOpen={(id, line) => {
          opened.current = line;
          setRemoved(undefined);
          go(id);
        }}
        onNew={start}
      />
    </>
  );
}
