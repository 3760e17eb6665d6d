import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Field as Asked } from '@/lib/library/template';
import { texts } from './texts';

/**
 * One field of a template's form. Choices, dates and times are the browser's own controls: their pickers open over the
 * page wherever the sidebar is, speak the person's locale, and work while the page's events are kept out.
 */
export function TemplateField({
  field,
  lang,
  value,
  error,
  onChange,
}: {
  readonly field: Asked;
  readonly lang: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const say = useSay();
  const { name, label, kind, required, help, choices = [] } = field;
  return (
    <Field label={label} lang={lang} required={required} help={help} error={error} className={kind}>
      {(props) => {
        const control = { ...props, name, className: 'ui-control', value };
        if (kind === 'choice')
          return (
            <select {...control} onChange={(event) => onChange(event.target.value)}>
              <option value="">{say(texts.choose)}</option>
              {choices.map((choice) => (
                <option key={choice} lang={lang}>
                  {choice}
                </option>
              ))}
            </select>
          );
        return (
          <input
            {...control}
            type={kind}
            // Without an end the year would take six digits before the caret moves on.
            max={kind === 'date' ? '2099-12-31' : undefined}
            maxLength={kind === 'text' ? 500 : undefined}
            lang={kind === 'text' ? lang : undefined}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
