import {
  type AgencyFacts,
  isPlatform,
  type Platform,
  type Profile,
  platformIds,
  platforms,
} from '@/lib/checks';
import type { ColumnsOf } from './guess-columns';
import type { PlannedPost } from './planned-post';
import { readMoment } from './read-moment';
import type { PostTable } from './read-table';

/** A row of a calendar as a post to be checked. */
export interface CalendarPost extends PlannedPost {
  /** The place of its row in the table, from 0. */
  readonly row: number;
  /** The cells as they stand; '' where there is no such column. */
  readonly date: string;
  readonly site: string;
}

const otherNames: Readonly<Record<string, Platform>> = {
  twitter: 'x',
  'x (twitter)': 'x',
  'x/twitter': 'x',
  fb: 'facebook',
  ig: 'instagram',
};

/** The site a cell names, where it names one only and it is one we know. */
export function platformNamed(cell: string): Platform | undefined {
  const name = cell.trim().toLowerCase();
  if (isPlatform(name)) return name;
  if (Object.hasOwn(otherNames, name)) return otherNames[name];
  return platformIds.find((id) => platforms[id].name.toLowerCase() === name);
}

const profileNames: Readonly<Record<string, Profile>> = {
  emergency: 'emergency',
  emergencia: 'emergency',
  drill: 'drill',
  test: 'drill',
  simulacro: 'drill',
};

const isLanguage = (code: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code);

/** The posts of a table, in its order; rows without a text are left out. */
export function plannedPosts(
  { rows }: PostTable,
  columns: ColumnsOf,
  { timeZone, country }: Pick<AgencyFacts, 'timeZone' | 'country'>,
): readonly CalendarPost[] {
  return rows.flatMap((cells, row): CalendarPost[] => {
    const cell = (role: keyof ColumnsOf): string => {
      const at = columns[role];
      return (at === undefined ? undefined : cells[at]) ?? '';
    };
    const text = cell('text');
    if (text.trim() === '') return [];
    const [date, site] = [cell('date').trim(), cell('site').trim()];
    const [now, platform] = [readMoment(date, timeZone, country), platformNamed(site)];
    const language = cell('language').trim();
    const profile = cell('profile').trim().toLowerCase();
    return [
      {
        ...{ row, text, date, site },
        ...(now !== undefined && { now }),
        ...(platform && { platform }),
        ...(isLanguage(language) && { language: language.toLowerCase() }),
        ...(Object.hasOwn(profileNames, profile) && { profile: profileNames[profile] ?? 'standard' }),
      },
    ];
  });
}
