import { hasFocus } from './has-focus';
import { isField } from './text-field';

/** What happens to a compose box while it is in use. */
export interface BoxEvents {
  changed(): void;
  /** The site took the box off the page. */
  removed(): void;
  caretMoved(): void;
  composing(open: boolean): void;
  /** The focus went somewhere else; null when nothing has it now. */
  left(to: EventTarget | null): void;
}

/** Watches the one box in use; @returns what ends it. */
export function watchBox(box: HTMLElement, events: BoxEvents): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const mutations = new MutationObserver(() => events.changed());
  mutations.observe(box, { childList: true, characterData: true, subtree: true });
  // An element that leaves the page shrinks to nothing: the one notice of it that costs no watching of the page.
  const size = new ResizeObserver(() => {
    if (!box.isConnected) events.removed();
  });
  size.observe(box);
  box.addEventListener('input', () => events.changed(), { signal });
  // A page sets a field's value without an input event or a mutation, as when it clears the box of what was posted.
  for (const type of isField(box) ? ['selectionchange', 'keyup', 'focusin'] : []) {
    box.addEventListener(type, () => events.changed(), { signal });
  }
  box.addEventListener('compositionstart', () => events.composing(true), { signal });
  box.addEventListener('compositionend', () => events.composing(false), { signal });
  box.addEventListener('focusout', (event) => events.left(event.relatedTarget), { signal });
  // A page can say as often as it likes that something was selected, and most of the time it is somewhere else.
  const selected = ({ isTrusted }: Event) => {
    if (isTrusted && hasFocus(box)) events.caretMoved();
  };
  box.ownerDocument.addEventListener('selectionchange', selected, { signal });
  return () => {
    ended.abort();
    mutations.disconnect();
    size.disconnect();
  };
}
