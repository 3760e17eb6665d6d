import { guardedEvents } from '@/lib/sentinel/guarded-events';
import type { Handover } from '@/lib/sentinel/handover';

/** The element everything of ours lives in, and the node inside its shadow root that React draws into. */
export interface Stage {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
}

/**
 * Puts our element on the page, at its very end so that no site's dialog makes it inert.
 * The shadow root is open (react-aria needs that), so events made by the page are kept out here: inside, only what
 * the browser or the guard vouches for is heard.
 */
export function raiseStage(document: Document, css: string, shared: Handover): Stage {
  const host = document.createElement('plainpost-sidebar');
  // Nothing of the page's own style may reach the host: it is a point without size that only carries the rest.
  host.style.cssText = 'all: initial; position: fixed; top: 0; left: 0; z-index: 2147483647;';
  const root = host.attachShadow({ mode: 'open' });
  for (const type of guardedEvents) {
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted && !shared.vouched.has(event)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'stage';
  // A press on anything but a field leaves the focus, and with it the caret, where it was: in the compose box.
  container.addEventListener('mousedown', (event) => {
    const target = event.composedPath()[0];
    const typed = 'input, textarea, select, a, [contenteditable], [role="spinbutton"]';
    if (target instanceof Element && target.closest(typed) === null) event.preventDefault();
  });
  root.append(style, container);
  document.documentElement.append(host);
  shared.host = host;
  return { host, container };
}
