import type { ElementFacts } from '../../../../lib/diagnostics/diagnostics';

const tag = /^[a-z][a-z0-9-]*$/;
const never = new Set(['script', 'style', 'iframe', 'object', 'embed', 'link', 'base', 'html', 'body']);

/** An element as the facts tell of it. */
export function elementOf(facts: ElementFacts): HTMLElement {
  const name = tag.test(facts.tag) && !never.has(facts.tag) ? facts.tag : 'div';
  const element = document.createElement(name);
  if (element instanceof HTMLFormElement)
    element.addEventListener('submit', (event) => event.preventDefault());
  giveFacts(element, facts);
  return element;
}

/** Gives an element that is there already what the facts tell, and leaves what makes it editable alone. */
export function giveFacts(element: HTMLElement, facts: ElementFacts): void {
  const { role, testId, label, placeholder, values = {}, classes = [] } = facts;
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  const named = {
    role,
    'data-testid': testId,
    'aria-label': label,
    [isField ? 'placeholder' : 'aria-placeholder']: placeholder,
  };
  for (const [name, value] of Object.entries({ ...values, ...named })) {
    if (value !== undefined && !(name === 'contenteditable' && element.isContentEditable)) {
      element.setAttribute(name, value);
    }
  }
  element.classList.add(...classes);
}
