import { isInUse } from './is-in-use';
import type { Template, TemplateToFill } from './template';
import { wholeTemplate } from './whole-template';

/** A template as its form needs it, out of all of a library: asked for with its blocks' fields, offered in every language. */
export function templateToFill(
  template: Template,
  templates: readonly Template[],
  /** `YYYY-MM-DD`. */
  today: string,
): TemplateToFill {
  const blocks = templates.filter(({ block }) => block !== undefined);
  const bodies = [undefined, ...Object.keys(template.variants ?? {})];
  const fields = bodies.flatMap((site) => {
    const read = wholeTemplate(template, { blocks, site, today });
    return read.ok ? read.whole.fields : template.fields;
  });
  const versions = templates
    .filter((other) => other.pair === template.pair && other.language !== template.language)
    .filter((other) => isInUse(other, today))
    .map(({ id, title, language }) => ({ id, title, language }));
  const named = new Map(fields.map((field) => [field.name, field]));
  return { ...template, fields: [...named.values()], versions };
}
