import { guardedEvents } from '@/lib/sentinel/guarded-events';
import type { Handover } from '@/lib/sentinel/handover';
import { keepFocusOnPress } from './keep-focus-on-press';

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
  keepFocusOnPress(container);
  root.append(style, container);
  document.documentElement.append(host);
  shared.host = host;
  return { host, container };
}
