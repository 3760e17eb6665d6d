import type { ComponentType } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { ExchangeView } from './exchange/ExchangeView';
import { exchangeTexts } from './exchange/exchange-texts';

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
}

export const views: readonly View[] = [{ name: 'exchange', title: exchangeTexts.title, Show: ExchangeView }];
