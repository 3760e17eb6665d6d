/**
 * What a page may do to whoever writes into it: `commands` puts its own function in place of `execCommand`, `flood`
 * says without end that the selection has changed.
 */
export function beHostile(how: string | null): void {
  if (how === 'commands') {
    document.execCommand = () => false;
    Document.prototype.execCommand = () => false;
  }
  if (how === 'flood') setInterval(() => document.dispatchEvent(new Event('selectionchange')), 1);
}
