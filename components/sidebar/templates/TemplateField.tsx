import { Field } from '@/components/ui/Field';
import { useSay } from '@/components/ui/language';
import type { Field as Asked, FieldKind } from '@/lib/library/template';
import { texts } from './texts';

/** The browser's own control for each kind; numbers are typed, because the wheel would change them unseen. */
const inputs: Readonly<
  Partial<Record<FieldKind, { readonly type: string; readonly inputMode?: 'decimal' }>>
> = {
  date: { type: 'date' },
  time: { type: 'time' },
  'date-time': { type: 'datetime-local' },
  number: { type: 'text', inputMode: 'decimal' },
  phone: { type: 'tel' },
  link: { type: 'url' },
};

/** Without an end the year would take six digits before the caret moves on. */
const ends: Readonly<Partial<Record<FieldKind, string>>> = {
  date: '2099-12-31',
  'date-time': '2099-12-31T23:59',
};

/** The most that is read of what is typed, UTF-16 units; a field's own limit is told in a sentence and cuts nothing off. */
const longest = { line: 500, text: 2_000 };

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
  const isProse = kind === 'text' || kind === 'long-text' || kind === 'place';
  return (
    <Field label={label} lang={lang} required={required} help={help} error={error} className={kind}>
      {(props) => {
        const control = { ...props, name, className: 'ui-control', value };
        const typed = { autoComplete: 'off', lang: isProse ? lang : undefined };
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
        if (kind === 'long-text')
          return (
            <textarea
              {...control}
              {...typed}
              rows={4}
              maxLength={longest.text}
              onChange={(event) => onChange(event.target.value)}
            />
          );
        const { type, inputMode } = inputs[kind] ?? { type: 'text' };
        return (
          <input
            {...control}
            {...typed}
            type={type}
            inputMode={inputMode}
            max={ends[kind]}
            maxLength={ends[kind] || kind === 'time' ? undefined : longest.line}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
