import type { AgencyFacts } from '@/lib/checks';
import { type FieldValues, type Template, writeTemplate } from '@/lib/library';
import { dayOf } from '@/lib/library/calendar-day';

interface On {
  /** A site's id. */
  readonly site: string;
  readonly blocks: readonly Template[];
  /** ms since 1970. */
  readonly now: number;
  readonly agency: AgencyFacts;
}

/** The text with example values as it is written for a site, with `‹label›` for what has none. */
export function exampleOn(template: Template, values: FieldValues, on: On): string {
  const written = writeTemplate(template, values, {
    language: 'en',
    site: on.site,
    blocks: on.blocks,
    today: dayOf(on.now),
    timeZone: on.agency.timeZone,
  });
  return written.ok ? written.text : written.preview;
}
