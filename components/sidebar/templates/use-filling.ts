import { type RefObject, useState } from 'react';
import { useSay } from '@/components/ui/language';
import type { Field, FieldValues, Filled, Template } from '@/lib/library/template';
import type { AskTemplates, Told } from './ask';
import { carryValues } from './carry-values';
import { halfTyped } from './half-typed';
import type { TemplateMemory } from './template-memory';
import { texts } from './texts';
import { useAnswer } from './use-answer';

/** Sentences by field name; '' for the template as a whole. */
type Problems = Readonly<Record<string, string>>;

/** A form being filled: what is typed, the text that makes, and what is at fault once insertion was tried. */
export interface Filling {
  readonly values: FieldValues;
  readonly text: string;
  readonly problems: Problems;
  readonly faults: readonly Field[];
  /** What stands in the way whatever is typed, or why there is no answer. */
  readonly whole: string | undefined;
  /** How often insertion was tried in vain. */
  readonly attempts: number;
  readonly change: (name: string, value: string) => void;
  /** Asks once more, with what is typed now; the finished text, or undefined when something is at fault. */
  readonly finish: () => Promise<string | undefined>;
}

/** Keeps the form of one template, and keeps it in the memory too. */
export function useFilling(
  template: Template,
  ask: AskTemplates,
  memory: TemplateMemory,
  form: RefObject<HTMLFormElement | null>,
): Filling {
  const say = useSay();
  const { id, fields, language } = template;
  const [values, setValues] = useState<FieldValues>(
    () => arrive(template, memory) ?? memory.values.get(id) ?? begin(fields, language, memory),
  );
  const [attempts, setAttempts] = useState(0);
  const [unfinished, setUnfinished] = useState<Problems>({});
  const [refused, setRefused] = useState<string>();
  const answer: Told<Filled> | undefined = useAnswer((now) => ask.fillTemplate(id, now), values);
  const filled = answer?.ok ? answer.value : undefined;
  const told: Problems = filled && !filled.ok ? filled.problems : {};
  const problems: Problems = attempts ? { ...told, ...unfinished } : {};

  return {
    values,
    text: filled ? (filled.ok ? filled.text : filled.preview) : '',
    problems,
    faults: fields.filter(({ name }) => problems[name]),
    whole: told[''] ?? (answer && !answer.ok ? answer.why : refused),
    attempts,
    change: (name, value) => {
      const next = { ...values, [name]: value };
      memory.values.set(id, next);
      setValues(next);
      setUnfinished(({ [name]: _, ...rest }) => rest);
      setRefused(undefined);
    },
    finish: async () => {
      const halves = fields.filter(({ name }) => halfTyped(form.current).includes(name));
      setUnfinished(
        Object.fromEntries(halves.map(({ name, label }) => [name, say(texts.unfinished, { label })])),
      );
      const last = await ask.fillTemplate(id, values).catch(() => undefined);
      if (halves.length === 0 && last?.ok && last.value.ok) return last.value.text;
      if (!last?.ok) setRefused(last?.why ?? say(texts.noAnswer));
      setAttempts((count) => count + 1);
      return undefined;
    },
  };
}

/** A person posts for the same agency all day: its name is asked for once in each language. */
function begin(fields: readonly Field[], language: string, { agencyIn }: TemplateMemory): FieldValues {
  const agency = agencyIn(language);
  const known = fields.map(({ name, default: start }) => [name, (name === 'agency' && agency) || start]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** What was typed in another language version comes along once; undefined when nothing does. */
function arrive(template: Template, memory: TemplateMemory): FieldValues | undefined {
  const { carried } = memory;
  const { id, fields, language, pair } = template;
  if (carried?.from.pair !== pair || carried.from.id === id) return undefined;
  const own = memory.values.get(id) ?? begin(fields, language, memory);
  const values = carryValues(carried.from, carried.values, template, own);
  memory.values.set(id, values);
  memory.carried = null;
  return values;
}
