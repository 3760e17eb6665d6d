/** A box of the form: what it is labelled, and what stands for its text. */
export interface FormBox {
  readonly key: string;
  readonly label: string;
  /** Makes the box; it may lie deep inside what is given back. */
  make(): HTMLElement;
}

/** A text field, with what a page may say of it. */
export function field(tag: 'textarea' | 'input', set: Partial<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(set)) element.setAttribute(name, value ?? '');
  if (element instanceof HTMLTextAreaElement) element.textContent = set.text ?? '';
  return element;
}

/** A box edited as the browser edits, without any library. */
export function editable(): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.ariaMultiLine = 'true';
  element.className = 'editable';
  return element;
}

/** Two open shadow roots, one in the other, around a text field: how a design system wraps it. */
export function nested(): HTMLElement {
  const outer = document.createElement('town-field');
  const inner = document.createElement('town-input');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const area = document.createElement('textarea');
  const root = inner.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('textarea { width: 100%; min-height: 4em; font: inherit; box-sizing: border-box; }');
  root.adoptedStyleSheets.push(sheet);
  root.append(area);
  return outer;
}

/** A frame of a page, edited inside. */
export function framed(address: string): HTMLElement {
  const frame = document.createElement('iframe');
  frame.src = address;
  return frame;
}
