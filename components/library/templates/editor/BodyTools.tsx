import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { Field } from '@/lib/library';
import { editorTexts as texts } from './editor-texts';

interface Given {
  readonly fields: readonly Field[];
  readonly blocks: readonly string[];
  readonly lang: string;
  /** Writes around what is marked in the box, or at its cursor. */
  readonly onPut: (before: string, after?: string) => void;
  readonly onNewField: () => string;
}

/** Buttons that write a field or an optional part, so that nobody needs to know the signs. */
export function BodyTools({ fields, blocks, lang, onPut, onNewField }: Given) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would stand between the label and its box
    <div className="body-tools" role="group" aria-label={say(texts.insert)}>
      {fields.map(({ name, label }) => (
        <Button
          key={name}
          className="chip"
          aria-label={say(texts.insertField, { label: label || name })}
          onClick={() => onPut(`{{${name}}}`)}
        >
          <span lang={lang}>{label || name}</span>
        </Button>
      ))}
      <Button className="chip" onClick={() => onPut(`{{${onNewField()}}}`)}>
        + {say(texts.newField)}
      </Button>
      <Button className="chip" title={say(texts.optionalHelp)} onClick={() => onPut('[[', ']]')}>
        [[ ]] {say(texts.optional)}
      </Button>
      {fields.length > 0 && (
        <select
          className="ui-control chip"
          value=""
          aria-label={say(texts.onlyIf)}
          title={say(texts.onlyIfHelp)}
          onChange={(event) => onPut(`[[?${event.target.value}: `, ']]')}
        >
          <option value="">{say(texts.onlyIf)}</option>
          {fields.flatMap(({ name, label, choices = [] }) => [
            <option key={name} value={name}>
              {label || name}
            </option>,
            ...choices.map((choice) => (
              <option key={`${name}=${choice}`} value={`${name}=${quoted(choice)}`}>
                {label || name} = {choice}
              </option>
            )),
          ])}
        </select>
      )}
      {blocks.length > 0 && (
        <select
          className="ui-control chip"
          value=""
          aria-label={say(texts.block)}
          onChange={(event) => onPut(`{{>${event.target.value}}}`)}
        >
          <option value="">{say(texts.block)}</option>
          {blocks.map((block) => (
            <option key={block}>{block}</option>
          ))}
        </select>
      )}
    </div>
  );
}

/** A choice that holds a sign of the body's language stands in quotation marks. */
const quoted = (choice: string): string => (/[:|[\]{}]/.test(choice) ? `"${choice}"` : choice);
