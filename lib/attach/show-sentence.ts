/** How long a sentence stays where nobody dismisses it, ms: time to read it twice. */
const shownFor = 12_000;

const look = `
  p { all: initial; position: fixed; top: 12px; right: 12px; max-width: 340px; padding: 12px 16px; z-index: 2147483647;
      display: flex; gap: 12px; align-items: start; font: 14px/1.45 system-ui, sans-serif; color: #1b1b1b; background: #fff;
      border: 1px solid #71767a; border-left: 6px solid #005ea2; border-radius: 4px; box-shadow: 0 4px 24px rgb(0 0 0 / .2); }
  button { font: inherit; color: #005ea2; background: none; border: 0; padding: 4px; cursor: pointer; text-decoration: underline; }
  @media (prefers-color-scheme: dark) {
    p { color: #f0f0f0; background: #1c1d1f; border-color: #a9aeb1; border-left-color: #73b3e7; }
    button { color: #73b3e7; }
  }`;

/** Tells a person one sentence on a page that has nothing else of ours. */
export function showSentence(document: Document, sentence: string, dismiss: string): void {
  document.querySelector('plainpost-sentence')?.remove();
  const host = document.createElement('plainpost-sentence');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = look;
  const line = document.createElement('p');
  line.role = 'alert';
  const button = document.createElement('button');
  button.textContent = dismiss;
  button.addEventListener('click', () => host.remove());
  root.append(style, line);
  document.documentElement.append(host);
  // A screen reader says what comes into an alert, not an alert that comes with its words.
  line.append(sentence, button);
  setTimeout(() => host.remove(), shownFor);
}
