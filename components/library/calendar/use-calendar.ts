import { useContext } from 'react';
import { useStore } from 'zustand';
import { useDesk } from '@/components/library/use-desk';
import { useWatched } from '@/components/library/use-watched';
import { useLibrary } from '@/components/library/library-context';
import { LanguageContext } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks';
import type { Guide, Library } from '@/lib/library';
import { dictionaryFolder } from '@/components/library/dictionary-folder';
import { type Calendar, createCalendar } from './calendar';
import type { CalendarState } from './calendar-state';

/** A page has one calendar, which stays while other views are shown. */
const calendars = new WeakMap<Library, Calendar>();

function calendarOf(library: Library, speaks: InterfaceLanguage): Calendar {
  const known = calendars.get(library) ?? createCalendar({ speaks, ...dictionaryFolder() });
  calendars.set(library, known);
  return known;
}

/** The page's calendar, its state, and the guide it is checked by, once that is read. */
export function useCalendar(): { calendar: Calendar; state: CalendarState; guide: Guide | undefined } {
  const library = useLibrary();
  const desk = useDesk();
  const calendar = calendarOf(library, useContext(LanguageContext));
  const { value: guide } = useWatched('guide in use', () => desk.guide('used'));
  return { calendar, state: useStore(calendar.store), guide };
}
