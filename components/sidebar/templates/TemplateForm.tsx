import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import type { FieldValues, Template } from '@/lib/library/template';
import type { AskTemplates, Insert } from './ask';
import { CopyInstead } from './CopyInstead';
import { PreviewText } from './PreviewText';
import { TemplateField } from './TemplateField';
import type { TemplateMemory } from './template-memory';
import { categories, languageName, texts } from './texts';
import { useAnswer } from './use-answer';

type Problems = Readonly<Record<string, string>>;

/** Asks for what belongs in a template's slots, shows the text as it grows, and inserts it when it is complete. */
export function TemplateForm({
  template,
  ask,
  memory,
  onInsert,
  onInserted,
}: {
  readonly template: Template;
  readonly ask: AskTemplates;
  readonly memory: TemplateMemory;
  readonly onInsert: Insert;
  readonly onInserted: () => void;
}) {
  const say = useSay();
  const { id, title, category, language, fields } = template;
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<FieldValues>(memory.values.get(id) ?? {});
  const [attempt, setAttempt] = useState(0);
  const [unfinished, setUnfinished] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ why: string; text?: string }>();
  const answer = useAnswer((now: FieldValues) => ask.fillTemplate(id, now), values);
  const filled = answer?.ok ? answer.value : undefined;
  const told: Problems = filled && !filled.ok ? filled.problems : {};
  const problems: Problems = attempt ? { ...told, ...unfinished } : {};
  const faults = fields.filter(({ name }) => problems[name]);
  const whole = told[''] ?? (answer && !answer.ok ? answer.why : undefined);
  const text = filled ? (filled.ok ? filled.text : filled.preview) : '';

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('.ui-control')?.focus();
  }, []);
  useEffect(() => {
    if (attempt) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [attempt]);

  const change = (name: string, value: string) => {
    const next = { ...values, [name]: value };
    memory.values.set(id, next);
    setValues(next);
    setUnfinished(({ [name]: _, ...rest }) => rest);
    setRefusal(undefined);
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const halves = halfTyped(form.current);
    setUnfinished(
      Object.fromEntries(
        fields
          .filter(({ name }) => halves.includes(name))
          .map(({ name, label }) => [name, say(texts.unfinished, { label })]),
      ),
    );
    setRefusal(undefined);
    setBusy(true);
    const last = await ask.fillTemplate(id, values).catch(() => undefined);
    if (halves.length === 0 && last?.ok && last.value.ok) {
      const finished = last.value.text;
      const why = await onInsert(finished, template).catch(() => say(texts.noAnswer));
      if (why === undefined) {
        memory.values.delete(id);
        onInserted();
        return;
      }
      setRefusal({ why, text: finished });
    } else if (!last?.ok) setRefusal({ why: last?.why ?? say(texts.noAnswer) });
    setBusy(false);
    setAttempt((count) => count + 1);
  };

  const summary = say(faults.length === 1 ? texts.faultOne : texts.faultMany, {
    count: faults.length,
    labels: faults.map(({ label }) => label).join(', '),
  });
  return (
    <form ref={form} className="template-form" noValidate onSubmit={submit}>
      <h3 lang={language}>{title}</h3>
      <p className="tags">
        <Tag tone={category === 'emergency' ? 'urgent' : 'plain'}>{say(categories[category])}</Tag>
        <Tag lang={language}>{languageName(language)}</Tag>
      </p>
      <div className="template-fields">
        {fields.map((field) => (
          <TemplateField
            key={field.name}
            field={field}
            lang={language}
            value={values[field.name] ?? ''}
            error={problems[field.name]}
            onChange={(value) => change(field.name, value)}
          />
        ))}
      </div>
      <section className="template-preview" aria-label={say(texts.preview)}>
        <h4>{say(texts.preview)}</h4>
        <p lang={language}>
          <PreviewText text={text} />
        </p>
      </section>
      {whole && (attempt > 0 || fields.length === 0 || !text) && <Notice tone="error">{whole}</Notice>}
      {refusal && (
        <Notice tone="error">
          {refusal.why}
          {refusal.text !== undefined && <CopyInstead text={refusal.text} />}
        </Notice>
      )}
      <div className="template-foot">
        <p className="ui-error" role="status">
          {faults.length > 0 ? summary : ''}
        </p>
        <Button type="submit" look="primary" aria-disabled={busy || undefined}>
          {say(busy ? texts.inserting : texts.insert)}
        </Button>
      </div>
    </form>
  );
}

/** Names of dates and times of which only a part is typed: the browser reports them as empty. */
function halfTyped(form: HTMLFormElement | null): string[] {
  const inputs = [...(form?.querySelectorAll('input') ?? [])];
  return inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name);
}
