// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Template } from '@/lib/library';
import { aField, aTemplate } from '../library/a-template';
import { asking, expectAccessible, fillClosure, openClosure, show } from './open-templates';

afterEach(cleanup);

async function open(template: Partial<Template>, ...more: readonly Partial<Template>[]) {
  const library = [template, ...more].map((change) => aTemplate(change));
  const shown = show({ ask: asking('en', library) });
  await shown.user.click(await screen.findByRole('button', { name: /^One/ }));
  await screen.findByRole('heading', { name: 'One' });
  return shown;
}
const preview = () => screen.getByRole('region', { name: 'Preview' }).textContent;
const control = (label: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label}`));

describe('fields of every kind', () => {
  const kinds: Partial<Template> = {
    body: '{{long}} {{count}} homes. Call {{phone}}. See {{link}} At {{place}}, {{when}}.',
    fields: [
      aField('long', { label: 'Message', kind: 'long-text', required: true }),
      aField('count', { label: 'Homes', kind: 'number', required: true, least: 1, help: 'Digits only' }),
      aField('phone', { label: 'Phone', kind: 'phone', required: true, default: '311' }),
      aField('link', { label: 'Link', kind: 'link', required: true }),
      aField('place', { label: 'Place', kind: 'place', required: true }),
      aField('when', { label: 'When', kind: 'date-time', required: true, zone: 'America/Chicago' }),
    ],
  };

  it('are the browser’s own controls, with defaults and help', async () => {
    const { container } = await open(kinds);
    expect(control('Message').tagName).toBe('TEXTAREA');
    expect([control('Homes').type, control('Homes').inputMode]).toEqual(['text', 'decimal']);
    expect(control('Phone').type).toBe('tel');
    expect(control('Phone').value).toBe('311');
    expect(control('Link').type).toBe('url');
    expect(control('When').type).toBe('datetime-local');
    expect(screen.getByText('Digits only')).toBeTruthy();
    await expectAccessible(container);
  });

  it('are written as their kind is', async () => {
    const { user } = await open(kinds);
    await user.type(control('Message'), 'Power is out.{Enter}We are on it.');
    await user.type(control('Homes'), '1200');
    await user.type(control('Link'), 'https://www.example.gov/power');
    await user.type(control('Place'), 'Riverside');
    await user.type(control('When'), '2026-05-06T17:00');
    await waitFor(() =>
      expect(preview()).toContain(
        'Power is out.\nWe are on it. 1,200 homes. Call 311. See https://www.example.gov/power At Riverside, Wednesday, May 6, at 5 p.m. CDT.',
      ),
    );
  });

  it('say in a sentence what they cannot take', async () => {
    const { user, container } = await open(kinds);
    await user.type(control('Homes'), '0');
    await user.type(control('Link'), 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(await screen.findByText('“Homes” cannot be less than 1.')).toBeTruthy();
    expect(screen.getByText(/“Link” is not a web address/)).toBeTruthy();
    await expectAccessible(container);
  });

  it('are also those of the blocks a template includes', async () => {
    const { user } = await open(
      { body: 'Closed.{{>closing}}' },
      {
        ...{
          id: 'block',
          pair: 'block',
          block: 'closing',
          title: 'Closing',
          body: ' Questions? Call {{phone}}.',
        },
        fields: [aField('phone', { label: 'Phone', kind: 'phone', required: true })],
      },
    );
    await user.type(control('Phone'), '311');
    await waitFor(() => expect(preview()).toContain('Closed. Questions? Call 311.'));
  });

  it('belong to a template that expired: it says since when, and nothing is inserted', async () => {
    const { user, onInsert, container } = await open({ body: 'Hello', expiresOn: '2026-11-20' });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This template expired: its last day was November 20, 2026',
    );
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    expect(onInsert).not.toHaveBeenCalled();
    await expectAccessible(container);
  });
});

describe('a template in two languages', () => {
  it('is switched to the other at the top of its form, and what was typed comes along', async () => {
    const { user, container } = show();
    await openClosure(user);
    await fillClosure(user);
    const others = screen.getByRole('group', { name: 'In another language:' });
    await expectAccessible(container);
    await user.click(within(others).getByRole('button', { name: 'Español' }));
    await screen.findByRole('heading', { name: 'Cierre de calle' });
    expect(control('Calle').value).toBe('Oak St.');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Motivo' }).value).toBe('inundación');
    expect(control('Hora de inicio').value).toBe('17:00');
    await waitFor(() => expect(preview()).toContain('Cierre de Oak St. por inundación'));
  });

  it('keeps words that were put into the other language when one goes back and forth, and takes new times along', async () => {
    const { user } = show();
    await openClosure(user);
    await fillClosure(user);
    await user.click(screen.getByRole('button', { name: 'Español' }));
    await screen.findByRole('heading', { name: 'Cierre de calle' });
    await user.clear(control('Calle'));
    await user.type(control('Calle'), 'la calle Oak');
    await user.clear(control('Hora de inicio'));
    await user.type(control('Hora de inicio'), '18:00');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { name: 'Road closure' });
    expect(control('Street').value).toBe('Oak St.');
    expect(control('Start time').value).toBe('18:00');
    await user.click(screen.getByRole('button', { name: 'Español' }));
    await screen.findByRole('heading', { name: 'Cierre de calle' });
    expect(control('Calle').value).toBe('la calle Oak');
  });

  it('is offered in the other once it is in the post', async () => {
    const { user, container } = show();
    await openClosure(user);
    await fillClosure(user);
    await user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText('“Road closure” is in your post.');
    await expectAccessible(container);
    const others = screen.getByRole('group', { name: 'Insert it also in:' });
    await user.click(within(others).getByRole('button', { name: 'Español' }));
    await screen.findByRole('heading', { name: 'Cierre de calle' });
    expect(control('Calle').value).toBe('Oak St.');
  });
});
