import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Beside } from '@/components/library/templates/beside/Beside';
import { History } from '@/components/library/templates/history/History';
import { LifeBar } from '@/components/library/templates/life/LifeBar';
import { Withdrawn } from '@/components/library/templates/life/Withdrawn';
import { NameBar } from '@/components/library/templates/NameBar';
import { shownOf } from '@/components/library/templates/standing';
import { texts as words } from '@/components/library/templates/texts';
import { useSay } from '@/components/ui/language';
import type { Listed, Template } from '@/lib/library';
import { About } from './About';
import { FieldsEditor } from './FieldsEditor';
import { fieldNameFor } from './field-names';
import { LanguageTabs } from './LanguageTabs';
import { SaveState } from './SaveState';
import { TextSection } from './TextSection';
import { useBlocks } from './use-blocks';
import { useWorkingCopy } from './use-working-copy';
import { Variants } from './Variants';

interface Given {
  readonly listed: Listed;
  /** What the database holds of the version that is shown. */
  readonly stored: Template;
  readonly pair: readonly Listed[];
  /** What of it is shown: 'history', or the text. */
  readonly part: string | undefined;
  readonly onRemoved: (revisions: readonly string[]) => void;
}

/** One language version: what is typed on one side, on the other what it becomes and what is found in it. */
export function VersionEditor({ listed, stored, pair, part, onRemoved }: Given) {
  const say = useSay();
  const copy = useWorkingCopy(stored);
  const { template, change, flush } = copy;
  const [openField, setOpenField] = useState<string>();
  const blocks = useBlocks(template.language);
  // What is found and shown may lag behind the keys.
  const settled = useDeferredValue(template);
  const others = pair.flatMap((one) => (one.id === listed.id ? [] : (shownOf(one) ?? [])));
  const addField = () => {
    const name = fieldNameFor(
      '',
      template.fields.map((field) => field.name),
    );
    change({ fields: [...template.fields, { name, label: '', kind: 'text', required: true }] });
    setOpenField(name);
    return name;
  };
  const leave = () => void flush();
  const heading = useRef<HTMLHeadingElement>(null);
  const isNew = useRef(stored.title === '');
  useEffect(() => {
    if (!isNew.current) heading.current?.focus();
  }, []);
  return (
    <>
      <header className="view-head">
        <h1 ref={heading} tabIndex={-1} lang={template.language}>
          {template.title || say(words.untitled)}
        </h1>
        <SaveState copy={copy} />
      </header>
      <NameBar />
      <LanguageTabs current={template} pair={pair} part={part} />
      {listed.withdrawn && <Withdrawn id={listed.id} />}
      <LifeBar listed={listed} template={template} part={part} copy={copy} onRemoved={onRemoved} />
      {part === 'history' ? (
        <History id={listed.id} now={template} />
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: leaving any box of the form keeps what was typed
        <div className="editor-columns" onBlur={leave}>
          <div className="editor-main">
            <TextSection
              template={template}
              others={others}
              blocks={blocks.map(({ block = '' }) => block)}
              onChange={change}
              onNewField={addField}
            />
            <FieldsEditor
              template={template}
              onChange={change}
              onNewField={addField}
              open={openField}
              onOpen={setOpenField}
            />
            <About template={template} onChange={change} />
            <Variants template={template} blocks={blocks} onChange={change} onNewField={addField} />
          </div>
          <Beside template={settled} others={others} blocks={blocks} onChange={change} />
        </div>
      )}
    </>
  );
}
