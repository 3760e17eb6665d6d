/**
 * Runs one of the browser's editing commands on what is selected; @returns whether the browser says it did.
 * The page may have put a function of its own in place of `execCommand`; where a content script has its own
 * prototypes, as in every browser we run in, this one is untouched.
 */
export function command(box: HTMLElement, name: 'insertText' | 'delete' | 'undo', text?: string): boolean {
  return Document.prototype.execCommand.call(box.ownerDocument, name, false, text);
}
