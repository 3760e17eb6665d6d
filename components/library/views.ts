import type { ComponentType } from 'react';
import type { Texts } from '@/lib/checks/texts';
import { CalendarView } from './calendar/CalendarView';
import { texts as calendarTexts } from './calendar/texts';
import { GuideView } from './style-guide/GuideView';
import { texts as guideTexts } from './style-guide/texts';

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

export const views: readonly View[] = [
  { name: 'style-guide', title: guideTexts.title, Show: GuideView },
  { name: 'calendar', title: calendarTexts.title, Show: CalendarView },
];
