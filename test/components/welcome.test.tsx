// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PermissionList } from '@/components/permissions/PermissionList';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import type { InterfaceLanguage } from '@/lib/checks';
import { createDesk } from '@/lib/library';
import { starterTemplates } from '@/lib/library/starter';
import type { StaleTab } from '@/lib/open-tabs';
import { createSessions } from '@/lib/session';
import { practiceSite } from '@/lib/sites/practice-site';
import { expectAccessible, newLibrary } from './show-view';

afterEach(cleanup);

function show({ language = 'en' as InterfaceLanguage, stale = [] as readonly StaleTab[] } = {}) {
  const library = newLibrary();
  const ask = async () => ({ ok: false, why: 'Nobody answers here.' }) as const;
  const sessions = createSessions({ site: practiceSite, ask, language: () => language, isOurs: () => false });
  const tabs = { stale: async () => stale, follow: () => () => {}, reload: vi.fn(async () => {}) };
  const use = vi.fn();
  const openLibrary = vi.fn();
  const desk = {
    read: async () => ({ permissions: ['storage'], sites: ['X'], pages: [] }),
    giveBack: async () => {},
  };
  const { container } = render(
    <WelcomePage
      library={library}
      language={language}
      tabs={tabs}
      practice={{ sessions, use }}
      openLibrary={openLibrary}
      permissions={<PermissionList desk={desk} />}
    />,
  );
  return { user: userEvent.setup(), library, desk: createDesk(library), tabs, use, openLibrary, container };
}

describe('the page for the first five minutes', () => {
  it('saves what was told, and leaves the rest as it was', async () => {
    const { user, desk } = show();
    await user.type(await screen.findByLabelText('Name of the agency'), 'City of Riverton');
    await user.type(screen.getByLabelText('Official web domains'), 'https://www.riverton.example.gov/');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Saved\. Posts are checked by it/)).toBeTruthy();
    const { agency, version } = await desk.guide('used');
    expect(agency).toMatchObject({
      name: 'City of Riverton',
      domains: ['riverton.example.gov'],
      languages: ['en', 'es'],
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(version).toBe(1);
  });

  it('asks for nothing: to save an empty form is no mistake', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/^Saved\./)).toBeTruthy();
    expect(document.querySelector('[required], [aria-required]')).toBeNull();
  });

  it('adds the starter templates, or none, as the person chooses', async () => {
    const { user } = show();
    await screen.findByText('If you choose nothing, they are added.');
    await user.click(screen.getByRole('button', { name: 'Add the starter templates' }));
    const { length } = starterTemplates();
    expect(await screen.findByText(`${length} starter templates are in your library.`)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add the starter templates', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Start empty' }));
    expect(await screen.findByText(/^Your library starts empty/)).toBeTruthy();
  });

  it('counts the tabs that were open before, and reloads them at a press only', async () => {
    const stale = [
      { tabId: 3, site: 'X' },
      { tabId: 4, site: 'Facebook' },
      { tabId: 5, site: 'X' },
    ];
    const { user, tabs } = show({ stale });
    expect(await screen.findByText(/^3 open tabs of X and Facebook need one reload/)).toBeTruthy();
    expect(tabs.reload).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reload them' }));
    expect(tabs.reload).toHaveBeenCalledWith([3, 4, 5]);
    expect(await screen.findByText('Reloaded. Plainpost works there now.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Tabs that were open before' }));
  });

  it('says nothing of tabs where there are none', async () => {
    show();
    await screen.findByLabelText('Name of the agency');
    expect(screen.queryByText('Tabs that were open before')).toBeNull();
  });

  it('hands the practice box over when it gets the focus, and puts the post back at the start', async () => {
    const { user, use } = show();
    const box = screen.getByRole('textbox', { name: 'Practice post' });
    expect(box.textContent).toContain('[street name]');
    box.focus();
    expect(use).toHaveBeenCalledWith(box);
    box.textContent = 'Mended';
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('textbox', { name: 'Practice post' }).textContent).toContain('[street name]');
  });

  it('keeps the description of the practice picture', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Add a description' }));
    await user.keyboard('A sign that says “Road closed”.{Enter}');
    expect(screen.getByRole('group', { name: 'A sign that says “Road closed”.' }).textContent).toContain(
      'ALT',
    );
    const button = screen.getByRole('button', { name: 'Change the description' });
    await vi.waitFor(() => expect(document.activeElement).toBe(button));
  });

  it.each(['en', 'es'] as const)('passes axe (%s)', async (language) => {
    const { container } = show({ language, stale: [{ tabId: 3, site: 'X' }] });
    await screen.findByLabelText(language === 'en' ? 'Name of the agency' : 'Nombre de la entidad');
    for (const one of document.querySelectorAll('details')) one.open = true;
    await expectAccessible(container);
  });
});
