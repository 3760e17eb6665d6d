import type { AgencyFacts } from '@/lib/checks';
import { dayOf, type FieldValues, fillTemplate, type Template } from '@/lib/library';

interface On {
  /** A site's id. */
  readonly site: string;
  readonly blocks: readonly Template[];
  /** ms since 1970. */
  readonly now: number;
  readonly agency: AgencyFacts;
}

/** The text with example values as it is written for a site, as far as it can be; whether it may be inserted is another question. */
export function exampleOn(template: Template, values: FieldValues, on: On): string {
  const { expiresOn: _, sites: _sites, block: _block, ...rest } = template;
  const filled = fillTemplate({ ...rest, status: 'approved' }, values, {
    language: 'en',
    site: on.site,
    blocks: on.blocks,
    today: dayOf(on.now),
    timeZone: on.agency.timeZone,
  });
  return filled.ok ? filled.text : filled.preview;
}
