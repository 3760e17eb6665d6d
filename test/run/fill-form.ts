import type { Locator } from '@playwright/test';

/** What a clerk would know of the closure, by the beginning of a field's label. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^agency/i, 'Larkspur Public Works'],
  [/^(street|road)/i, 'Oak St.'],
  [/^(between|from)/i, '1st Ave.'],
  [/^(and|to)\b/i, '4th Ave.'],
];

/** Fills a template's form: what is required, every time, and what a clerk would know. */
export async function fillForm(form: Locator): Promise<void> {
  await form.waitFor();
  for (const control of await form.locator('input, select').all()) {
    const { label, type, required, choice } = await control.evaluate((element) => {
      const field = element as HTMLInputElement | HTMLSelectElement;
      return {
        label: field.labels?.[0]?.textContent?.trim() ?? '',
        type: field.type,
        required: field.getAttribute('aria-required') === 'true' || field.required,
        choice: field instanceof HTMLSelectElement ? field.options[1]?.value : undefined,
      };
    });
    const [, words] = known.find(([pattern]) => pattern.test(label)) ?? [];
    if (!required && words === undefined && type !== 'time') continue;
    if (choice !== undefined) await control.selectOption(choice);
    else await control.fill(valueFor(type, label) ?? words ?? 'Larkspur');
  }
}

function valueFor(type: string, label: string): string | undefined {
  if (type === 'time') return /end|until|to\b/i.test(label) ? '23:00' : '19:00';
  if (type !== 'date') return undefined;
  const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
}
