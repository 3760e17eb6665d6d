import { useContext } from 'react';
import { useStore } from 'zustand';
import { dictionaryFolder } from '@/components/library/dictionary-folder';
import { useLibrary } from '@/components/library/library-context';
import { useWatched } from '@/components/library/use-watched';
import { LanguageContext } from '@/components/ui/language';
import type { InterfaceLanguage } from '@/lib/checks';
import { type Guide, guideInUse, type Library } from '@/lib/library';
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
  const calendar = calendarOf(library, useContext(LanguageContext));
  const { value: guide } = useWatched('guide in use', () => guideInUse(library));
  return { calendar, state: useStore(calendar.store), guide };
}
