import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { CopyButton } from '@/components/ui/CopyButton';
import { useSay } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import type { FieldValues, TemplateToFill } from '@/lib/library/template';
import type { AskTemplates, Insert } from './ask';
import { LanguageSwitch } from './LanguageSwitch';
import { TemplateField } from './TemplateField';
import { TemplateFoot } from './TemplateFoot';
import type { TemplateMemory } from './template-memory';
import { categories, languageName, texts } from './texts';
import { useFilling } from './use-filling';

/** Asks for what belongs in a template's slots, shows the text as it grows, and inserts it when it is complete. */
export function TemplateForm({
  template,
  ask,
  memory,
  onInsert,
  onInserted,
  onSwitch,
}: {
  readonly template: TemplateToFill;
  readonly ask: AskTemplates;
  readonly memory: TemplateMemory;
  readonly onInsert: Insert;
  /** Says whether the focus is still in the form, and not in the post, and what was filled in. */
  readonly onInserted: (focusIsHere: boolean, values: FieldValues) => void;
  /** Opens the form of another language version, with what is typed here. */
  readonly onSwitch: (id: string, values: FieldValues) => void;
}) {
  const say = useSay();
  const { id, title, category, language, fields, versions = [] } = template;
  const form = useRef<HTMLFormElement>(null);
  const filling = useFilling(template, ask, memory, form);
  const { values, text, problems, faults, whole, attempts, change, finish } = filling;
  const [busy, setBusy] = useState(false);
  // Two submissions may arrive before the first is drawn.
  const working = useRef(false);
  const [refusal, setRefusal] = useState<{ why: string; text: string }>();

  useEffect(() => {
    const controls = [...(form.current?.querySelectorAll<HTMLInputElement>('.ui-control') ?? [])];
    (controls.find(({ value }) => value === '') ?? controls[0])?.focus();
  }, []);
  useEffect(() => {
    if (attempts) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [attempts]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setRefusal(undefined);
    const finished = await finish();
    if (finished !== undefined) {
      const why = await onInsert(finished, template).catch(() => say(texts.noAnswer));
      if (why === undefined) {
        memory.values.delete(id);
        if (values.agency) memory.rememberAgency(language, values.agency);
        onInserted(holdsFocus(form.current), values);
        return;
      }
      setRefusal({ why, text: finished });
    }
    working.current = false;
    setBusy(false);
  };

  return (
    <form ref={form} className="template-form" noValidate onSubmit={submit}>
      <h3 lang={language}>{title}</h3>
      <p className="tags">
        <Tag tone={category === 'emergency' ? 'urgent' : 'plain'}>{say(categories[category])}</Tag>
        <Tag lang={language}>{languageName(language)}</Tag>
      </p>
      <LanguageSwitch
        words={texts.alsoIn}
        versions={versions}
        onChoose={(version) => onSwitch(version, values)}
      />
      <div className="template-fields">
        {fields.map((field) => (
          <TemplateField
            key={field.name}
            field={field}
            lang={language}
            value={values[field.name] ?? ''}
            error={problems[field.name]}
            onChange={(value) => {
              change(field.name, value);
              setRefusal(undefined);
            }}
          />
        ))}
      </div>
      <TemplateFoot text={text} lang={language} faults={faults} busy={busy}>
        {whole && (attempts > 0 || !text) && <Notice tone="error">{whole}</Notice>}
        {refusal && (
          <Notice tone="error">
            {refusal.why}
            <CopyButton text={refusal.text} />
          </Notice>
        )}
      </TemplateFoot>
    </form>
  );
}

function holdsFocus(form: HTMLFormElement | null): boolean {
  const root = form?.getRootNode();
  if (form === null || !(root instanceof ShadowRoot || root instanceof Document)) return false;
  // A frame remembers what had its focus after the focus has gone to the post beside it.
  return form.contains(root.activeElement) && form.ownerDocument.hasFocus();
}
