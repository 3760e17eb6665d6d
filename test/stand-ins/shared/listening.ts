/** One event as the page's own listeners got it. */
export interface Heard {
  readonly type: string;
  /** The tag name the page sees as the event's target. */
  readonly target: string;
  readonly on: 'window' | 'document';
  readonly phase: 'capture' | 'bubble';
}

const types = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'cut', 'copy'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel'],
  ...['focus', 'blur', 'focusin', 'focusout', 'compositionstart', 'compositionend', 'drop', 'dragstart'],
];
const most = 20_000;

/** Listens wherever a page can, so that a test can ask whether anything of an extension's reached the page. */
export function listen(): Heard[] {
  const heard: Heard[] = [];
  for (const [on, place] of [['window', window] as const, ['document', document] as const]) {
    for (const phase of ['capture', 'bubble'] as const) {
      for (const type of types) {
        place.addEventListener(
          type,
          ({ target }) => {
            if (heard.length === most) heard.shift();
            heard.push({
              type,
              target: target instanceof Element ? target.tagName : String(target),
              on,
              phase,
            });
          },
          phase === 'capture',
        );
      }
    }
  }
  return heard;
}
