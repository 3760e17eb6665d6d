import type { Site } from '@/lib/sites/site';
import type { Handover } from './handover';

/** Notices when a compose box of the site gets the focus, and calls for the composer the first time. */
export function watch(window: Window, site: Site, shared: Handover, loadComposer: () => void): void {
  window.addEventListener(
    'focusin',
    (event) => {
      const target = event.target;
      if (!(target instanceof HTMLElement)) return;
      const box = target.closest<HTMLElement>(site.composer);
      if (box === null) return;
      shared.box = box;
      if (shared.onBox !== undefined) shared.onBox(box);
      else loadComposer();
    },
    { capture: true },
  );
}
