import { guardedEvents } from './guarded-events';
import type { Handover } from './handover';

/**
 * Keeps what the person does inside our host away from the site: each event is stopped at the window, before any
 * listener of the page, and goes on inside the host as a copy that does not leave it. An event the page made itself
 * is dropped, so that no script can press our buttons.
 * @param since whether the page's own listeners can have come before
 */
export function guard(window: Window, shared: Handover, since: 'from-start' | 'late'): void {
  if (shared.guard !== 'none') return;
  shared.guard = since;
  const listener = (event: Event): void => {
    if (event.type === 'keydown' && event.isTrusted && shared.takesKey?.(event as KeyboardEvent)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (shared.host === undefined || event.target !== shared.host) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const inside = event.composedPath()[0];
    if (inside === undefined || inside === shared.host) return;
    const copy = copyOf(event);
    shared.vouched.add(copy);
    if (!inside.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of guardedEvents) window.addEventListener(type, listener, { capture: true });
}

/** The same event once more, but one that stays inside the shadow root it is dispatched in. */
function copyOf(event: Event): Event {
  // A copied click would act by itself: the original follows the link or presses the button already.
  if (event.type === 'click' || event.type === 'auxclick') return inertCopyOf(event);
  const Kind = event.constructor as new (type: string, init: object) => Event;
  const init = new Proxy(event, {
    get: (original, property) =>
      property === 'composed' ? false : Reflect.get(original, property, original),
  });
  return new Kind(event.type, init);
}

/** A copy that tells listeners all the original does and sets nothing off, since it is no MouseEvent. */
function inertCopyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  for (const name in event) {
    if (!(name in copy)) Object.defineProperty(copy, name, { value: Reflect.get(event, name, event) });
  }
  return copy;
}
