import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Field } from '@/lib/library/template';
import { PreviewText } from './PreviewText';
import { texts } from './texts';

/** Stays in sight below the fields: the text as it stands, what is in its way, and the button that inserts it. */
export function TemplateFoot({
  text,
  lang,
  faults,
  busy,
  children,
}: {
  readonly text: string;
  readonly lang: string;
  readonly faults: readonly Field[];
  readonly busy: boolean;
  readonly children: ReactNode;
}) {
  const say = useSay();
  const summary = say(texts.faults, {
    count: faults.length,
    labels: faults.map(({ label }) => label).join(', '),
  });
  return (
    <div className="template-foot">
      {text && (
        <section className="template-preview" aria-label={say(texts.preview)}>
          <h4>{say(texts.preview)}</h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and a keyboard must reach it */}
          <p lang={lang} tabIndex={0}>
            <PreviewText text={text} />
          </p>
        </section>
      )}
      {children}
      <p className="ui-error" role="status">
        {faults.length > 0 ? summary : ''}
      </p>
      <Button type="submit" look="primary" aria-disabled={busy || undefined}>
        {say(busy ? texts.inserting : texts.insert)}
      </Button>
    </div>
  );
}
