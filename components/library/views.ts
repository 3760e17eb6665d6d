import { type ComponentType, lazy } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { texts as calendarTexts } from './calendar/texts';
import { texts as countsTexts } from './counts/texts';
import { exchangeTexts } from './exchange/exchange-texts';
import { recordsTexts } from './records/records-texts';
import { sharingTexts } from './sharing/sharing-texts';
import { UnpublishedBadge } from './sharing/UnpublishedBadge';
import { texts as guideTexts } from './style-guide/texts';
import { DueBadge } from './templates/DueBadge';
import { TemplatesView } from './templates/TemplatesView';

/** Views that most people open the page without: they are read when they are first looked at. */
const GuideView = lazy(async () => ({ default: (await import('./style-guide/GuideView')).GuideView }));
const CalendarView = lazy(async () => ({ default: (await import('./calendar/CalendarView')).CalendarView }));
const CountsView = lazy(async () => ({ default: (await import('./counts/CountsView')).CountsView }));
const RecordsView = lazy(async () => ({ default: (await import('./records/RecordsView')).RecordsView }));
const ExchangeView = lazy(async () => ({ default: (await import('./exchange/ExchangeView')).ExchangeView }));
const SharingView = lazy(async () => ({ default: (await import('./sharing/SharingView')).SharingView }));

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
  { name: 'style-guide', title: guideTexts.title, Show: GuideView },
  { name: 'calendar', title: calendarTexts.title, Show: CalendarView },
  { name: 'counts', title: countsTexts.title, Show: CountsView },
  { name: 'records', title: recordsTexts.title, Show: RecordsView },
  { name: 'exchange', title: exchangeTexts.title, Show: ExchangeView },
  { name: 'sharing', title: sharingTexts.title, Show: SharingView, Badge: UnpublishedBadge },
];
