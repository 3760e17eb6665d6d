// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { EmergencyChecklist } from '@/components/sidebar/EmergencyChecklist';
import { LanguageContext } from '@/components/ui/language';
import { createChecker, defaultStyleGuide } from '@/lib/checks';
import type { Profile } from '@/lib/checks/profile';
import type { InterfaceLanguage } from '@/lib/checks/texts';

const check = createChecker(defaultStyleGuide, { rules: [] });
const now = Date.UTC(2026, 4, 4, 16);

function show(
  text: string,
  { profile = 'emergency', language }: { profile?: Profile; language?: string } = {},
  speaks: InterfaceLanguage = 'en',
) {
  const report = check(text, { now, profile, ...(language && { language }) });
  return render(
    <LanguageContext value={speaks}>
      <EmergencyChecklist report={report} />
    </LanguageContext>,
  );
}

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

afterEach(cleanup);

describe('the emergency checklist', () => {
  it('shows five lines, each with what was found', () => {
    show('Riverton Fire: Flash flood warning for Oak County until 9 p.m. Move to higher ground.');
    expect(lines()).toEqual([
      'Said: Who is speaking “Riverton Fire”',
      'Said: The danger “Flash flood warning”',
      'Said: Where “Oak County”',
      'Said: When “until 9 p.m.”',
      'Said: What to do “Move to higher ground”',
    ]);
    expect(screen.getByRole('heading').textContent).toContain('5 of 5 said');
  });

  it('says in words and in shapes what is missing, and what to add', () => {
    show('There is flooding on Elm.');
    expect(lines()).toContain('Missing: When Say until when, or as of when.');
    expect(document.querySelectorAll('circle.open')).toHaveLength(3);
    expect(document.querySelectorAll('path.tick')).toHaveLength(2);
  });

  it('takes a blank that is left over for nothing said', () => {
    show('City of Salem: There is flooding in [LOCATION] until [TIME]. Turn around.');
    expect(lines()).toContain('Missing: Where “[LOCATION]” is still a blank.');
    expect(lines()).toContain('Missing: When “until [TIME]” is still a blank.');
    expect(screen.getByRole('heading').textContent).toContain('3 of 5 said');
  });

  it('fills as the post grows', () => {
    const { unmount } = show('There is flooding');
    expect(screen.getByRole('heading').textContent).toContain('1 of 5 said');
    unmount();
    show('There is flooding on Elm until noon. Turn around.');
    expect(screen.getByRole('heading').textContent).toContain('4 of 5 said');
  });

  it('is shown for a drill, and for no ordinary post', () => {
    show('DRILL: There is flooding on Elm.', { profile: 'drill' });
    expect(lines()).toHaveLength(5);
    cleanup();
    show('There is flooding on Elm.', { profile: 'standard' });
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('speaks Spanish', () => {
    show('Bomberos de Riverton: salga de la zona 4 por el incendio.', { language: 'es' }, 'es');
    expect(lines()).toContain('Dicho: Dónde “zona 4”');
    expect(lines()).toContain('Falta: Cuándo Diga hasta cuándo, o a qué hora era así.');
  });

  it('says that it cannot read other languages', () => {
    show('Evakye zòn nan kounye a.', { language: 'ht' });
    expect(screen.getByText(/English and Spanish only/)).toBeTruthy();
    expect(screen.queryByText(/Missing/)).toBeNull();
  });

  it('is accessible', async () => {
    const { container } = show('There is flooding on Elm.');
    const region = within(container).getByRole('region', { name: /What a warning must say/ });
    const { violations } = await axe.run(region, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
