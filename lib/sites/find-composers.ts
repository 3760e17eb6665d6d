import { composerAt, type FoundBox } from './composer-at';
import { deepQuery, pathOf } from './deep-query';
import type { Site } from './site';

/** Every compose box of a site that stands on a page now, hidden ones included. */
export function findComposers(site: Site, page: ParentNode): FoundBox[] {
  const boxes = site.composers.flatMap(({ box }) => deepQuery(page, box));
  return [...new Set(boxes)].flatMap((box) => {
    const found = composerAt(site, pathOf(box));
    return found?.box === box ? [found] : [];
  });
}
