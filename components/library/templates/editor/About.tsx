import { useState } from 'react';
import { categories } from '@/components/library/templates/texts';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Category, Template } from '@/lib/library';
import { sites } from '@/lib/sites';
import { editorTexts as texts } from './editor-texts';
import type { Change } from './use-working-copy';
import { WordList } from './WordList';

interface Given {
  readonly template: Template;
  readonly onChange: (change: Change) => void;
}

/** What a template is for, where it is meant for, how it is found, and how long it holds. */
export function About({ template, onChange }: Given) {
  const say = useSay();
  const { category, hazard = '', drill = false, tags = [], sites: meant = [], block = '' } = template;
  const [blockName, setBlockName] = useState(block);
  return (
    <section className="about-template" aria-labelledby="about-title">
      <h2 id="about-title">{say(texts.about)}</h2>
      <div className="form-grid">
        <Field label={say(texts.category)} required>
          {(control) => (
            <select
              {...control}
              className="ui-control"
              value={category}
              onChange={(event) => onChange({ category: event.target.value as Category })}
            >
              {Object.entries(categories).map(([value, label]) => (
                <option key={value} value={value}>
                  {say(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say(texts.hazard)} required={false} help={say(texts.hazardHelp)}>
          {(control) => (
            <input
              {...control}
              className="ui-control"
              value={hazard}
              maxLength={80}
              onChange={(event) => onChange({ hazard: event.target.value })}
            />
          )}
        </Field>
        <WordList
          label={say(texts.tags)}
          help={say(texts.commas)}
          words={tags}
          split={/,/}
          joined=", "
          lang={template.language}
          onChange={(words) => onChange({ tags: words })}
        />
        <Field label={say(texts.reviewBy)} required>
          {(control) => (
            <input
              {...control}
              type="date"
              className="ui-control"
              value={template.reviewBy}
              max="2099-12-31"
              onChange={(event) => event.target.value && onChange({ reviewBy: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(texts.expiresOn)} required={false}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="ui-control"
              value={template.expiresOn ?? ''}
              max="2099-12-31"
              onChange={(event) => onChange({ expiresOn: event.target.value })}
            />
          )}
        </Field>
        <Field label={say(texts.blockName)} required={false} help={say(texts.blockHelp)}>
          {(control) => (
            <input
              {...control}
              className="ui-control"
              value={blockName}
              maxLength={60}
              spellCheck={false}
              onChange={(event) => setBlockName(event.target.value)}
              onBlur={() => onChange({ block: blockName.trim() })}
            />
          )}
        </Field>
      </div>
      <label className="ui-check">
        <input
          type="checkbox"
          checked={drill}
          onChange={(event) => onChange({ drill: event.target.checked })}
        />{' '}
        {say(texts.drill)}
      </label>
      <fieldset className="ui-checks">
        <legend>{say(texts.sites)}</legend>
        <p className="ui-help">{say(texts.sitesHelp)}</p>
        {sites.map(({ id, name }) => (
          <label key={id} className="ui-check">
            <input
              type="checkbox"
              checked={meant.includes(id)}
              onChange={({ target: { checked } }) =>
                onChange({ sites: checked ? [...meant, id] : meant.filter((site) => site !== id) })
              }
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
