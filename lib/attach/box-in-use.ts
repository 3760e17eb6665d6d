import { isOptedOut } from '@/lib/editors/is-opted-out';
import { isWritable } from '@/lib/editors/is-writable';
import { deepActiveElement } from './deep-active-element';

/** What a frame of a page finds when it is asked for the box a person is in. */
export type FoundInFrame =
  | { readonly found: 'box' }
  /** The focus is in a frame of another site, which nobody but that site can look into. */
  | { readonly found: 'other-site' }
  /** The box is read-only or disabled. */
  | { readonly found: 'locked' }
  /** The page asks writing tools to stay out of the box. */
  | { readonly found: 'opted-out' }
  /** What has the focus is no box for text, or one for a secret. */
  | { readonly found: 'no-box' }
  /** The focus is in another frame, which answers for itself. */
  | { readonly found: 'elsewhere' };

const textFields = 'textarea, input:not([type]), input[type="text"], input[type="search"]';

/** The outermost element that is edited as one with an element inside it; a text field is its own. */
function boxAround(element: Element): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (element.matches(textFields)) return element;
  if (!element.isContentEditable) return undefined;
  let box = element;
  while (box.parentElement?.isContentEditable) box = box.parentElement;
  return box;
}

/** The box a person is in, or why there is none; asks only this frame of the page. */
export function boxInUse(window: Window): { readonly box?: HTMLElement; readonly answer: FoundInFrame } {
  if (!isOnFocusPath(window)) return { answer: { found: 'elsewhere' } };
  const active = deepActiveElement(window.document);
  if (active instanceof HTMLIFrameElement) {
    return { answer: { found: active.contentDocument === null ? 'other-site' : 'elsewhere' } };
  }
  const box = active && boxAround(active);
  if (box === undefined) return { answer: { found: 'no-box' } };
  if (!isWritable(box)) return { answer: { found: 'locked' } };
  if (isOptedOut(box)) return { answer: { found: 'opted-out' } };
  return { box, answer: { found: 'box' } };
}

/** Whether the focus went this way: every frame keeps an active element of its own, also when it has not the focus. */
function isOnFocusPath(window: Window): boolean {
  const { frameElement, parent } = window;
  if (window === window.top) return true;
  // Without a look at the frame around, this one counts when the browser says that it has the focus.
  if (frameElement === null) return window.document.hasFocus();
  return deepActiveElement(frameElement.ownerDocument) === frameElement && isOnFocusPath(parent);
}
