import type { Handover } from './handover';

/** What a press is made of, by hand, by key and by a screen reader; a touch sends pointer and mouse events too. */
const pressEvents = [
  ...['pointerdown', 'touchstart', 'mousedown', 'pointerup', 'touchend', 'mouseup', 'click'],
  ...['keydown', 'keypress', 'keyup'],
] as const;
/** A press begins with one of these; those in the second list go on with one that has begun, if there is one. */
const begins = ['pointerdown', 'keydown'];
const mayBegin = ['mousedown', 'click'];
/** What is done with the press: a click, or for a key the moment it goes down. */
const acts = ['click', 'keydown'];

/** One press from its first event to its last: all of them are held, or none. */
interface Press {
  readonly held: boolean;
  /** The key, where it is one: others that go up in the meantime, such as Control, are not of this press. */
  readonly code: string | undefined;
  acted: boolean;
}

/**
 * Holds a press where the composer says so: at the window, before any listener of the page, the whole press, so that no
 * control is left looking pressed. Only what a person does is ever held.
 */
export function openGate(window: Window, shared: Handover): void {
  let press: Press | undefined;

  const listener = (event: Event): void => {
    const { gate } = shared;
    if (gate === undefined || !event.isTrusted) return;
    if (event.type === 'keydown' && gate.takesKey(event as KeyboardEvent)) {
      stop(event);
      return;
    }
    if (event.target === shared.host) return;
    const { code, repeat } = event as KeyboardEvent;
    const goesOn = press !== undefined && (mayBegin.includes(event.type) || repeat);
    if ((begins.includes(event.type) || mayBegin.includes(event.type)) && !goesOn) {
      press = { held: gate.holds(event), code, acted: false };
    }
    if (press === undefined || (event.type === 'keyup' && press.code !== code)) return;
    if (press.held) stop(event);
    if (acts.includes(event.type) && !press.acted) {
      press.acted = true;
      gate.pressed(event, press.held);
    }
    if (event.type === 'click' || event.type === 'keyup') press = undefined;
  };
  for (const type of pressEvents) {
    // A touch is only kept from the page, never prevented: prevented, it would hold up scrolling and hide the click.
    window.addEventListener(type, listener, { capture: true, passive: type.startsWith('touch') });
  }
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  // A prevented pointerdown would swallow the mouse events after it, whose prevention keeps the focus where it is.
  if (!event.type.startsWith('pointer')) event.preventDefault();
}
