import { describe, expect, it } from 'vitest';
import { unknownAgency } from '@/lib/checks/agency';
import { createDraft } from '@/lib/checks/draft';
import { type Element, elements } from '@/lib/checks/emergency/elements';
import { findElements } from '@/lib/checks/emergency/find-elements';
import { looksLikeAlert } from '@/lib/checks/emergency/looks-like-alert';

function said(text: string, language = 'en'): Partial<Record<Element, string>> {
  const draft = createDraft(text);
  const context = { options: {}, now: 0, language, agency: unknownAgency, profile: 'emergency' as const };
  const found = findElements(draft, context);
  return Object.fromEntries(
    elements.flatMap((element) => {
      const at = found[element];
      return at === undefined ? [] : [[element, text.slice(...at)]];
    }),
  );
}

const warnings: readonly (readonly [string, string])[] = [
  ['en', '[SENDING AGENCY]: A HIGH WIND WARNING is in effect for [LOCATION] until [TIME]. Go inside. [URL]'],
  [
    'en',
    '[AGENCY]: A 9-1-1 OUTAGE is in effect for [LOCATION]. Call the local number of the police instead.',
  ],
  ['en', 'Riverton Fire, 4:15 p.m.: Grass fire north of Hwy 20. Leave now.'],
  ['en', 'FLASH FLOOD WARNING FOR OAKVILLE UNTIL 9 PM. MOVE TO HIGHER GROUND. NWS'],
  [
    'en',
    'Riverton Police: As of 8:30 p.m., shots were fired near Elm and Fifth. Go inside and lock your doors.',
  ],
  ['en', 'Sitka: An earthquake shook Sitka at 4:12 p.m. Stay away from brick walls. Sitka Fire.'],
  ['es', 'Bomberos de Oak: A las 5 p. m., una fuga de gas en la calle 8 puede explotar. Aléjese a pie.'],
  ['es', '[AGENCIA]: ALERTA POR INUNDACIÓN en [UBICACIÓN] hasta [HORA]. Suba a un lugar alto.'],
  [
    'es',
    'Bomberos de Riverton: incendio al norte de la carretera 20. Salga ahora. Actualizado a las 3 p. m.',
  ],
];

const everyday: readonly (readonly [string, string])[] = [
  ['en', 'Hurricane season starts June 1. Make a plan and sign up for alerts at riverton.gov.'],
  ['en', 'Thank you to the crews who fought the Ridge Fire. People left early, and that saved lives.'],
  ['en', 'The farmers market on Elm St. opens at 8 a.m. Saturday. Bring your own bag, and try the honey.'],
  ['en', 'Smoke near Pine St. today is from a planned burn that ends at 5 p.m. Thank you for your patience.'],
  ['en', 'The levee trail in Riverton is open again. Walk it, ride it and bring the kids.'],
  ['es', 'La biblioteca de la calle Elm abre a las 9 a. m. el sábado. Traiga a los niños.'],
  ['en', 'Please avoid the area of Main and 3rd on Saturday for the parade.'],
  ['en', 'Tornado sirens will be tested at noon Wednesday. You do not need to take shelter.'],
  ['en', 'The do-not-drink notice for Riverside was lifted this morning.'],
  ['es', 'Prepárese para la temporada de huracanes: haga un plan con su familia.'],
];

describe('the five elements of a warning', () => {
  it('are read in a few words each', () => {
    expect(
      said(
        'Riverton Fire: Flash flood warning for Oak County until 9 p.m. Friday. Take cover NOW, and wait.',
      ),
    ).toEqual({
      source: 'Riverton Fire',
      hazard: 'Flash flood warning',
      location: 'Oak County',
      time: 'until 9 p.m. Friday',
      action: 'Take cover NOW',
    });
  });

  it.each(warnings)('are all found in %s: %s', (language, text) => {
    expect(Object.keys(said(text, language))).toEqual([...elements]);
  });

  it('take no “now” for a time, no signature for a place and no news for an order', () => {
    expect(said('Leave now.')).toEqual({ action: 'Leave now' });
    expect(said('Flooding tonight. – Oak County')).not.toHaveProperty('location');
    expect(said('Flooding on Elm. Stay tuned, and visit riverton.org for more.')).not.toHaveProperty(
      'action',
    );
  });
});

describe('what looks like an alert', () => {
  it.each(warnings)('is a warning in %s: %s', (language, text) => {
    expect(looksLikeAlert(createDraft(text), language)).toBe(true);
  });

  it.each(everyday)('is no everyday post in %s: %s', (language, text) => {
    expect(looksLikeAlert(createDraft(text), language)).toBe(false);
  });
});
