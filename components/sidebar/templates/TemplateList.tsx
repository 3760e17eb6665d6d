import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Category, TemplateSummary } from '@/lib/library/template';
import { TemplateItem } from './TemplateItem';
import { categories, texts } from './texts';

const order: readonly Category[] = ['emergency', 'service', 'meeting', 'community'];
const page = 60;

/** The found templates, best first, or all of them under their categories. */
export function TemplateList({
  id,
  found,
  grouped,
  focusOn,
  onChoose,
}: {
  readonly id: string;
  readonly found: readonly TemplateSummary[];
  readonly grouped: boolean;
  readonly focusOn: string | null;
  readonly onChoose: (id: string) => void;
}) {
  const say = useSay();
  const returning = found.findIndex((summary) => summary.id === focusOn);
  const [most, setMost] = useState(Math.max(page, returning + 1));
  const shown = found.slice(0, most);
  const item = (summary: TemplateSummary) => (
    <TemplateItem
      key={summary.id}
      summary={summary}
      focused={summary.id === focusOn}
      showCategory={!grouped}
      onChoose={onChoose}
    />
  );
  return (
    <section id={id} className="template-list" aria-label={say(texts.list)}>
      {grouped
        ? order
            .map((category) => ({ category, of: shown.filter((summary) => summary.category === category) }))
            .filter(({ of }) => of.length > 0)
            .map(({ category, of }) => (
              <div key={category}>
                <h3>{say(categories[category])}</h3>
                <ul>{of.map(item)}</ul>
              </div>
            ))
        : shown.length > 0 && <ul>{shown.map(item)}</ul>}
      {found.length === 0 && (
        <p className="templates-empty" role="status">
          {say(grouped ? texts.noneYet : texts.foundNone)}
        </p>
      )}
      {found.length > most && (
        <Button className="more" onClick={() => setMost(most + page)}>
          {say(texts.showMore, { count: Math.min(page, found.length - most) })}
        </Button>
      )}
    </section>
  );
}
