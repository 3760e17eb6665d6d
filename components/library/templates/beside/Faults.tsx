import { useSay } from '@/components/ui/language';
import { languageFault, type Template, templateFaults } from '@/lib/library';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly template: Template;
  readonly blocks: readonly Template[];
}

/** What keeps a template from working, and whether its text seems to be of another language, a sentence each. */
export function Faults({ template, blocks }: Given) {
  const say = useSay();
  // What nobody has begun to write is not wrong yet.
  if (template.body.trim() === '') return null;
  const faults = templateFaults(template, blocks);
  const strange = languageFault(template);
  if (faults.length === 0 && !strange) return null;
  return (
    <section className="faults" aria-labelledby="faults-title">
      <h2 id="faults-title">{say(faults.length > 0 ? texts.faults : texts.look)}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.en}>{say(fault)}</li>
        ))}
        {strange && <li>{say(strange.why)}</li>}
      </ul>
    </section>
  );
}
