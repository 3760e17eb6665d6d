import { composerAt } from '@/lib/sites/composer-at';
import type { Site } from '@/lib/sites/site';
import type { Handover } from './handover';

/**
 * Notices when a compose box of the site gets the focus, and calls for the composer the first time.
 * @param siteHere asked at each focus, since some sites are known by what stands on the page only
 */
export function watch(
  window: Window,
  siteHere: () => Site | undefined,
  shared: Handover,
  loadComposer: () => void,
): void {
  if (shared.watches) return;
  shared.watches = true;
  window.addEventListener(
    'focusin',
    (event) => {
      const site = siteHere();
      const found = site && composerAt(site, event.composedPath());
      if (found === undefined) return;
      if (shared.onBox !== undefined) shared.onBox(found.box);
      else {
        if (shared.box !== undefined && shared.box !== found.box) shared.earlier.push(shared.box);
        shared.box = found.box;
        loadComposer();
      }
    },
    { capture: true },
  );
}
