/**
 * Listens for anything typed into a box from now on.
 * @returns what tells whether something was, and ends the listening
 */
export function hearsTyping(box: HTMLElement): () => boolean {
  const ended = new AbortController();
  let typed = false;
  const hear = () => {
    typed = true;
  };
  for (const type of ['keydown', 'beforeinput', 'compositionstart']) {
    box.addEventListener(type, hear, { capture: true, signal: ended.signal });
  }
  return () => {
    ended.abort();
    return typed;
  };
}
