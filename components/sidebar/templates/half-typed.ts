/** Names of the dates and times of which only a part is typed: the browser gives their value as empty. */
export function halfTyped(form: HTMLFormElement | null): string[] {
  const inputs = [...(form?.querySelectorAll('input') ?? [])];
  return inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name);
}
