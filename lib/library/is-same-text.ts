import type { Template } from './template';

/** Where a template stands and who had it in hand, which is no part of what it says. */
const about: ReadonlySet<string> = new Set<keyof Template>([
  ...(['library', 'status', 'approvals', 'version', 'author', 'createdAt', 'updatedAt'] as const),
]);

/** Whether two versions say the same, whatever became of them. */
export function isSameText(one: Template, other: Template): boolean {
  return wording(one) === wording(other);
}

function wording(template: Template): string {
  return JSON.stringify(template, (key, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name, held]) => held !== undefined && !(key === '' && about.has(name)))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}
