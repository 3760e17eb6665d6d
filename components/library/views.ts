import type { ComponentType } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { ExchangeView } from './exchange/ExchangeView';
import { exchangeTexts } from './exchange/exchange-texts';
import { DueBadge } from './templates/DueBadge';
import { TemplatesView } from './templates/TemplatesView';

/** What a view is told: the rest of its address. */
export interface ViewGiven {
  readonly rest: readonly string[];
}

/** A view of the library page, in the order of the navigation. */
export interface View {
  /** In the address. */
  readonly name: string;
  readonly title: Texts;
  readonly Show: ComponentType<ViewGiven>;
  /** Stands behind the title in the navigation: how much waits there. */
  readonly Badge?: ComponentType;
}

export const views: readonly View[] = [
  {
    name: 'templates',
    title: { en: 'Templates', es: 'Plantillas' },
    Show: TemplatesView,
    Badge: DueBadge,
  },
  { name: 'exchange', title: exchangeTexts.title, Show: ExchangeView },
];
