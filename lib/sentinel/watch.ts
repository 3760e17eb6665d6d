import { composerAt } from '@/lib/sites/composer-at';
import type { Site } from '@/lib/sites/site';
import type { Handover } from './handover';

/** Notices when a compose box of the site gets the focus, and calls for the composer the first time. */
export function watch(window: Window, site: Site, shared: Handover, loadComposer: () => void): void {
  window.addEventListener(
    'focusin',
    (event) => {
      const found = composerAt(site, event.composedPath());
      if (found === undefined) return;
      shared.box = found.box;
      if (shared.onBox !== undefined) shared.onBox(found.box);
      else loadComposer();
    },
    { capture: true },
  );
}
