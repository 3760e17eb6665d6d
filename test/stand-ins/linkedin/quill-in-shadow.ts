import type Quill from 'quill';

// Source: slab/quill issue 2021: Quill has these events forwarded to the editors it finds in the document.
const forwarded = ['selectionchange', 'mousedown', 'mouseup', 'click'];

/**
 * Makes Quill 2.0.3 work inside a shadow root, as the site must have done in its own way: left alone it asks the document
 * for the selection, for the focused element and for the editors on the page, and from in here each answer is the host.
 * It then takes itself to have neither focus nor caret.
 * Source: slab/quill issue 2021 (what has to be replaced); Selection API, `getComposedRanges` and `setBaseAndExtent`.
 * @returns ends the forwarding
 */
export function settleInShadow(quill: Quill, root: ShadowRoot): () => void {
  const { selection } = quill;
  selection.hasFocus = () => quill.root.contains(root.activeElement);
  selection.getNativeRange = () => {
    const [range] = getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    return range ? selection.normalizeNative(range) : null;
  };
  selection.setNativeRange = (
    start,
    startOffset = 0,
    end = start,
    endOffset = startOffset,
    force = false,
  ) => {
    if (!start || !end) {
      getSelection()?.removeAllRanges();
      quill.root.blur();
      return;
    }
    if (!quill.root.contains(start) || !quill.root.contains(end)) return;
    if (!selection.hasFocus()) quill.root.focus({ preventScroll: true });
    const native = selection.getNativeRange()?.native;
    const same =
      native?.startContainer === start &&
      native.startOffset === startOffset &&
      native.endContainer === end &&
      native.endOffset === endOffset;
    if (!same || force) {
      getSelection()?.setBaseAndExtent(...placed(start, startOffset), ...placed(end, endOffset));
    }
  };

  const forward = (event: Event) => quill.emitter.handleDOM(event);
  for (const type of forwarded) document.addEventListener(type, forward);
  return () => {
    for (const type of forwarded) document.removeEventListener(type, forward);
  };
}

/** A line break holds no caret: the place is its parent's. */
function placed(node: Node, offset: number): [Node, number] {
  const { parentNode } = node;
  if (node.nodeName !== 'BR' || !parentNode) return [node, offset];
  return [parentNode, [...parentNode.childNodes].indexOf(node as ChildNode)];
}
