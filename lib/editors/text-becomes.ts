/** How long an editor may take to show a change, ms; the ones measured need one turn. */
const patience = 400;

/**
 * Waits until the box reads as predicted, or until it has had long enough.
 * @param now what the box holds, undefined when it has left the page
 */
export function textBecomes(
  box: HTMLElement,
  now: () => string | undefined,
  predicted: string,
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const look = () => {
      const text = now();
      if (text === undefined || text === predicted) done();
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(done, patience);
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    setTimeout(look, 0);
  });
}
