import { TemplateField } from '@/components/sidebar/templates/TemplateField';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import type { FieldValues, Template } from '@/lib/library';
import { wholeTemplate } from '@/lib/library/whole-template';
import { besideTexts as texts } from './beside-texts';

interface Given {
  readonly template: Template;
  readonly blocks: readonly Template[];
  readonly values: FieldValues;
  readonly isChanged: boolean;
  readonly onChange: (name: string, value: string) => void;
  readonly onReset: () => void;
}

/** The values of the preview, in the very form staff will fill in. */
export function ExampleValues({ template, blocks, values, isChanged, onChange, onReset }: Given) {
  const say = useSay();
  const read = wholeTemplate(template, { blocks });
  const fields = read.ok ? read.whole.fields : template.fields;
  if (fields.length === 0) return null;
  return (
    <details className="example-values">
      <summary>{say(texts.examples)}</summary>
      <p className="ui-help">{say(texts.examplesHelp)}</p>
      {fields.map((field) => (
        <TemplateField
          key={field.name}
          field={field}
          lang={template.language}
          value={values[field.name] ?? ''}
          error={undefined}
          onChange={(value) => onChange(field.name, value)}
        />
      ))}
      {isChanged && (
        <Button look="plain" onClick={onReset}>
          {say(texts.reset)}
        </Button>
      )}
    </details>
  );
}
