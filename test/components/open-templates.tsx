import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, vi } from 'vitest';
import { createTemplateMemory, type TemplateMemory, TemplatesTab } from '@/components/sidebar/templates';
import { LanguageContext } from '@/components/ui/language';
import { type FieldValues, fillTemplate, type Template, templateToFill } from '@/lib/library';
import { findTemplates } from '@/lib/library/find-templates';
import { starterTemplates } from '@/lib/library/starter';

export const templates = starterTemplates();
export const byId = (id: string) => templates.find((template) => template.id === id);

export function asking(language: 'en' | 'es' = 'en', library: readonly Template[] = templates) {
  const byId = (id: string) => library.find((template) => template.id === id);
  const today = '2026-11-22';
  return {
    findTemplates: vi.fn(async (query: string) => ({
      ok: true as const,
      value: findTemplates(library, query, today),
    })),
    readTemplate: vi.fn(async (id: string) => {
      const template = byId(id);
      return { ok: true as const, value: template ? templateToFill(template, library, today) : null };
    }),
    fillTemplate: vi.fn(async (id: string, values: FieldValues) => {
      const template = byId(id);
      if (!template) throw new Error(id);
      return {
        ok: true as const,
        value: fillTemplate(template, values, { language, blocks: library, today }),
      };
    }),
  };
}

export function show({
  ask = asking(),
  onInsert = vi.fn(async (): Promise<string | undefined> => undefined),
  language = 'en' as 'en' | 'es',
  memory = createTemplateMemory(),
}: {
  ask?: ReturnType<typeof asking>;
  onInsert?: ReturnType<typeof vi.fn<() => Promise<string | undefined>>>;
  language?: 'en' | 'es';
  memory?: TemplateMemory;
} = {}) {
  const user = userEvent.setup();
  const { container, unmount } = render(
    <LanguageContext.Provider value={language}>
      <TemplatesTab ask={ask} onInsert={onInsert} memory={memory} />
    </LanguageContext.Provider>,
  );
  return { user, ask, onInsert, container, unmount, memory };
}

export async function openClosure(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: /^Road closure/ }));
  await screen.findByRole('textbox', { name: 'Street' });
}

export async function fillClosure(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByRole('textbox', { name: 'Agency' }), 'City of Salem');
  await user.type(screen.getByRole('textbox', { name: 'Street' }), 'Oak St.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Reason' }), 'flooding');
  await user.type(screen.getByLabelText('Start date'), '2026-12-07');
  await user.type(screen.getByLabelText('Start time'), '17:00');
  await user.selectOptions(screen.getByRole('combobox', { name: /should do/ }), 'Use another route.');
}

export const finished =
  'City of Salem: Oak St. is closed because of flooding. When: from 5 p.m. on Monday, December 7, until further notice. Use another route. #RoadClosure';

export async function expectAccessible(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
