/** How long a page may take to notice a selection that was there already, ms (80 was enough in every engine measured). */
const settleTime = 80;

/**
 * Selects a range and waits until the editor has heard of it: an editor that is written to in the same turn still
 * works at its old caret, which is how text ends up on the wrong line.
 */
export async function select(range: Range): Promise<void> {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument;
  const selection = document?.getSelection();
  if (!document || !selection) return;
  await hearSelection(document, () =>
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset),
  );
}

/** Selects, and waits until the page was told by the browser; what a page itself says of a change does not count. */
export function hearSelection(document: Document, change: () => void): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', hear, true);
      setTimeout(resolve, 0);
    };
    const hear = ({ isTrusted }: Event) => {
      if (isTrusted) heard();
    };
    const timer = setTimeout(heard, settleTime);
    document.addEventListener('selectionchange', hear, true);
    change();
  });
}

/** What is selected, as far as it lies in a box; a box in an open shadow root included. */
export function selectedRange(box: HTMLElement): AbstractRange | undefined {
  const selection = box.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const root = box.getRootNode();
  const range =
    root instanceof ShadowRoot && 'getComposedRanges' in selection
      ? selection.getComposedRanges({ shadowRoots: [root] })[0]
      : selection.getRangeAt(0);
  return range && box.contains(range.startContainer) && box.contains(range.endContainer) ? range : undefined;
}
