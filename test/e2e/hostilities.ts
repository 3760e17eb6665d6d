/** Something a page does that must not matter to us. */
export interface Hostility {
  readonly name: string;
  /** Whether the page does it before anything else, or once it stands. */
  readonly from: 'start' | 'later';
  /** Runs in the page's own world. */
  act(): void;
}

/** What a page may do to whoever works in it; its own editors go on under each of them. */
export const hostilities: readonly Hostility[] = [
  {
    name: 'has an execCommand that does nothing and says it did',
    from: 'later',
    act: () => {
      Document.prototype.execCommand = () => true;
    },
  },
  {
    name: 'has an execCommand that does everything twice',
    from: 'later',
    act: () => {
      const native = Document.prototype.execCommand;
      Document.prototype.execCommand = function (...given) {
        native.apply(this, given);
        return native.apply(this, given);
      };
    },
  },
  {
    name: 'has put its own in place of Range, Selection, DataTransfer and ClipboardEvent',
    from: 'later',
    act: () => {
      const world = window as unknown as Record<string, unknown>;
      for (const name of ['Range', 'Selection', 'StaticRange', 'Highlight']) world[name] = class {};
      world.DataTransfer = class DataTransfer {
        getData() {
          return 'GARBLED';
        }
      };
      world.ClipboardEvent = class ClipboardEvent extends Event {};
    },
  },
  {
    name: 'has rewritten closest, matches and composedPath',
    from: 'start',
    act: () => {
      Object.assign(Element.prototype, { closest: () => null, matches: () => false });
      Event.prototype.composedPath = () => [];
    },
  },
  {
    name: 'says a thousand times a second that the selection has changed',
    from: 'later',
    act: () => {
      setInterval(() => document.dispatchEvent(new Event('selectionchange')), 1);
    },
  },
  {
    name: 'keeps every focus to itself',
    from: 'later',
    act: () => {
      for (const type of ['focusin', 'focusout']) {
        document.body.addEventListener(type, (event) => event.stopPropagation());
      }
    },
  },
  {
    name: 'takes every key and press on what is not its own',
    from: 'later',
    act: () => {
      for (const type of ['keydown', 'click', 'pointerdown', 'mousedown', 'mouseup']) {
        window.addEventListener(
          type,
          (event) => {
            const path = event.composedPath();
            if (!path.some((one) => one instanceof Element && one.localName === 'plainpost-sidebar')) return;
            event.preventDefault();
            event.stopImmediatePropagation();
          },
          { capture: true },
        );
      }
    },
  },
  {
    name: 'announces keys and presses that nobody made',
    from: 'later',
    act: () => {
      setInterval(() => {
        const target = document.querySelector('plainpost-sidebar') ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }, 5);
    },
  },
];
