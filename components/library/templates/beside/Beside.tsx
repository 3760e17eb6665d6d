import { useMemo, useState } from 'react';
import type { Change } from '@/components/library/templates/editor/use-working-copy';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { useSay } from '@/components/ui/language';
import { defaultGuide, exampleValues, type FieldValues, type Template } from '@/lib/library';
import { besideTexts as texts } from './beside-texts';
import { Checks } from './Checks';
import { ExampleValues } from './ExampleValues';
import { exampleOn } from './example-on';
import { Faults } from './Faults';
import { Parity } from './Parity';
import { Preview } from './Preview';
import { previewSites } from './preview-sites';

interface Given {
  readonly template: Template;
  readonly others: readonly Template[];
  readonly blocks: readonly Template[];
  readonly onChange: (change: Change) => void;
}

const unchanged: FieldValues = {};

/** Beside the text: what is at fault, how it looks on each site, what the checks find, and what other languages say. */
export function Beside({ template, others, blocks, onChange }: Given) {
  const say = useSay();
  const desk = useDesk();
  const { value: guide = defaultGuide('used') } = useWatched('guide in use', () => desk.guide('used'));
  const [now] = useState(Date.now);
  const sites = previewSites(template);
  const [wanted, setWanted] = useState('x');
  const site = sites.find(({ id }) => id === wanted) ?? sites[0];
  const [changed, setChanged] = useState(unchanged);
  const { agency } = guide;
  const examples = useMemo(
    () => exampleValues(template, now, { blocks, timeZone: agency.timeZone }),
    [template, now, agency, blocks],
  );
  const values = { ...examples, ...changed };
  const exampleFor = (id: string) => exampleOn(template, values, { site: id, blocks, now, agency });
  const example = site && exampleFor(site.id);
  return (
    <aside className="editor-beside" aria-label={say(texts.beside)}>
      <Faults template={template} blocks={blocks} />
      <Preview
        template={template}
        sites={sites}
        site={site?.id ?? 'x'}
        onSite={setWanted}
        exampleFor={exampleFor}
        agency={agency}
      >
        <ExampleValues
          template={template}
          blocks={blocks}
          values={values}
          isChanged={changed !== unchanged}
          onChange={(name, value) => setChanged({ ...changed, [name]: value })}
          onReset={() => setChanged(unchanged)}
        />
      </Preview>
      {example && site && (
        <Checks template={template} text={example} site={site} guide={guide} now={now} onChange={onChange} />
      )}
      {others.length > 0 && <Parity template={template} others={others} />}
    </aside>
  );
}
