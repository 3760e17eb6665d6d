import { useState } from 'react';
import { languageName } from '@/components/library/templates/texts';
import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Template } from '@/lib/library';
import { BodyEditor } from './BodyEditor';
import { BodyMirror } from './BodyMirror';
import { editorTexts as texts } from './editor-texts';
import type { Change } from './use-working-copy';
import { WordList } from './WordList';

interface Given {
  readonly template: Template;
  /** The other language versions. */
  readonly others: readonly Template[];
  readonly blocks: readonly string[];
  readonly onChange: (change: Change) => void;
  readonly onNewField: () => string;
}

/** Title, text and hashtags, with another language's text beside it for whoever translates. */
export function TextSection({ template, others, blocks, onChange, onNewField }: Given) {
  const say = useSay();
  const { language, title, body, fields, hashtags = [] } = template;
  const [beside, setBeside] = useState('');
  const other = others.find(({ id }) => id === beside);
  return (
    <section className="text-section" aria-label={say(texts.text)}>
      <Field label={say(texts.title)} required help={say(texts.titleHelp)}>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: a new template begins with its title
            autoFocus={title === ''}
            className="ui-control"
            lang={language}
            value={title}
            maxLength={200}
            onChange={(event) => onChange({ title: event.target.value })}
          />
        )}
      </Field>
      {others.length > 0 && (
        <label className="beside-choice">
          <span>{say(texts.beside)}</span>{' '}
          <select className="ui-control" value={beside} onChange={(event) => setBeside(event.target.value)}>
            <option value="">{say(texts.nothingBeside)}</option>
            {others.map(({ id, language: name }) => (
              <option key={id} value={id} lang={name}>
                {languageName(name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className={other ? 'two-texts' : ''}>
        <BodyEditor
          label={say(texts.body)}
          lang={language}
          value={body}
          fields={fields}
          blocks={blocks}
          onChange={(value) => onChange({ body: value })}
          onNewField={onNewField}
        />
        {other && (
          <div className="other-text">
            <h3 lang={other.language}>
              {languageName(other.language)}: {other.title}
            </h3>
            <div className="body-box" lang={other.language}>
              <BodyMirror
                body={other.body}
                fieldNames={other.fields.map(({ name }) => name)}
                fault={null}
                isShown
              />
            </div>
          </div>
        )}
      </div>
      <p className="ui-help">{say(texts.bodyHelp, { slot: '{{…}}' })}</p>
      <WordList
        label={say(texts.hashtags)}
        help={say(texts.hashtagsHelp)}
        words={hashtags}
        split={/[\s,]+/}
        joined=" "
        lang={language}
        clean={(word) => word.replace(/^#+/, '')}
        onChange={(words) => onChange({ hashtags: words })}
      />
    </section>
  );
}
