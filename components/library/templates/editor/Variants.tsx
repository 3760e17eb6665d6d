import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Template } from '@/lib/library';
import { siteById, sites } from '@/lib/sites';
import { BodyEditor } from './BodyEditor';
import { editorTexts as texts } from './editor-texts';
import type { Change } from './use-working-copy';
import { without } from './without';

interface Given {
  readonly template: Template;
  readonly blocks: readonly Template[];
  readonly onChange: (change: Change) => void;
  readonly onNewField: () => string;
}

/** Other words for single sites, with the same fields. */
export function Variants({ template, blocks, onChange, onNewField }: Given) {
  const say = useSay();
  const { variants = {}, language, fields, body } = template;
  const set = (site: string, text: string) => onChange({ variants: { ...variants, [site]: text } });
  return (
    <section className="variants" aria-labelledby="variants-title">
      <h2 id="variants-title">{say(texts.variants)}</h2>
      <p className="ui-help">{say(texts.variantsHelp)}</p>
      {Object.entries(variants).map(([site, text]) => {
        const name = siteById(site)?.name ?? site;
        return (
          <div key={site} className="variant">
            <BodyEditor
              label={say(texts.variantFor, { site: name })}
              lang={language}
              value={text}
              fields={fields}
              blocks={blocks.map(({ block = '' }) => block)}
              onChange={(value) => set(site, value)}
              onNewField={onNewField}
            />
            <Button look="plain" onClick={() => onChange({ variants: without(variants, site) })}>
              {say(texts.dropVariant, { site: name })}
            </Button>
          </div>
        );
      })}
      <div className="ui-actions">
        {sites
          .filter(({ id }) => ['x', 'facebook', 'nextdoor', 'bluesky'].includes(id) && !(id in variants))
          .map(({ id, name }) => (
            <Button key={id} onClick={() => set(id, body)}>
              {say(texts.addVariant, { site: name })}
            </Button>
          ))}
      </div>
    </section>
  );
}
