import { useSay } from '@/components/ui/language';
import { type Template, templateFaults } from '@/lib/library';
import { languageFault } from '@/lib/library/language-fault';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly template: Template;
  readonly blocks: readonly Template[];
}

/** What keeps a template from working, a sentence each; nothing while it is sound. */
export function Faults({ template, blocks }: Given) {
  const say = useSay();
  const faults = [...templateFaults(template, blocks), languageFault(template)].filter(
    (fault) => fault !== undefined && fault !== null,
  );
  if (faults.length === 0) return null;
  return (
    <section className="faults" aria-labelledby="faults-title">
      <h2 id="faults-title">{say(texts.faults)}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.en}>{say(fault)}</li>
        ))}
      </ul>
    </section>
  );
}
