import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { type Launched, launch } from '../browser/launch.ts';
import { fillForm } from '../run/fill-form.ts';
import { putTemplate } from './database.ts';
import { box, sidebar } from './on-x.ts';

async function openTemplates({ context }: Launched): Promise<Page> {
  const x = context.pages()[0] ?? (await context.newPage());
  await x.goto('https://x.com/home');
  await box(x).click();
  await sidebar(x).getByRole('tab', { name: 'Templates' }).click();
  // The starter templates are laid in at the first use: what a test puts beside them is modelled on one.
  await expect(
    sidebar(x)
      .getByRole('button', { name: /^Road closure/ })
      .first(),
  ).toBeVisible();
  await sidebar(x).getByRole('searchbox', { name: 'Find a template' }).fill('maple');
  return x;
}

test('templates live in the browser’s database and survive a restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'plainpost-restart-'));
  try {
    const first = await launch({ profile });
    await openTemplates(first);
    await putTemplate(first.context, {
      id: 'maple-1',
      pair: 'maple-1',
      title: 'Maple Falls parade',
      language: 'en',
    });
    await first.close();

    const second = await launch({ profile });
    const x = await openTemplates(second);
    await expect(sidebar(x).getByRole('button', { name: /^Maple Falls parade/ })).toBeVisible();
    await second.close();
    expect([...first.leaks, ...second.leaks]).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('the sidebar comes back as it was left: collapsed, and on the same tab', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'plainpost-restart-'));
  try {
    const first = await launch({ profile });
    const before = await openTemplates(first);
    await sidebar(before).getByRole('button', { name: 'Collapse the sidebar' }).click();
    await expect(sidebar(before)).toHaveCount(0);
    await first.close();

    const second = await launch({ profile });
    const x = second.context.pages()[0] ?? (await second.context.newPage());
    await x.goto('https://x.com/home');
    await box(x).click();
    await x.getByRole('button', { name: 'Open Plainpost' }).click();
    await expect(sidebar(x).getByRole('tab', { name: 'Templates' })).toHaveAttribute('aria-selected', 'true');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});

test('the agency’s name is asked for once: the next form has it, also after a restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'plainpost-restart-'));
  const openForm = async (launched: Launched) => {
    const x = await openTemplates(launched);
    await sidebar(x).getByRole('searchbox', { name: 'Find a template' }).fill('all clear');
    await sidebar(x).locator('[data-template]').first().click();
    return x;
  };
  try {
    const first = await launch({ profile });
    const before = await openForm(first);
    await fillForm(sidebar(before).locator('form'));
    await sidebar(before).getByLabel('Agency').fill('City of Maple Falls');
    await sidebar(before).getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(box(before)).toContainText('City of Maple Falls');
    await first.close();

    const second = await launch({ profile });
    const x = await openForm(second);
    await expect(sidebar(x).getByLabel('Agency')).toHaveValue('City of Maple Falls');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
