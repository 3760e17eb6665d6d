import { controlNames } from '@/lib/sites/control-names';
import type { ElementFacts } from './diagnostics';
import { safeLabel } from './safe-label';

/** Attributes whose values are the same for everybody. */
const valuesTold = [
  ...['contenteditable', 'type', 'accept', 'spellcheck', 'aria-multiline', 'aria-modal', 'aria-autocomplete'],
  ...[
    'aria-disabled',
    'aria-haspopup',
    'data-lexical-editor',
    'data-e2e',
    'data-gramm',
    'data-enable-grammarly',
  ],
];
const labelled = 'button, input, textarea, [contenteditable], [role]:not([role="link"], [role="article"])';
const roles = /^[a-z]{3,20}$/;
const toldClasses =
  /^(?:(?:ql|DraftEditor|public-Draft|public-DraftStyleDefault|compose-form|share|notranslate)[\w-]*|ProseMirror|tiptap|[a-z]+(?:-[a-z]+)*__[a-z]+(?:-[a-z]+)*)$/;
const mostClasses = 5;
const names = new Set(Object.values(controlNames).flatMap((all) => all.map((name) => name.toLowerCase())));

/** Whatever changes from person to person in a test id: long numbers, and a name put at its end. */
function safeTestId(id: string): string {
  const word = id.replaceAll(/\d{3,}/g, '#').slice(0, 80);
  return word.replace(/^([A-Z][A-Za-z]*-Container-).*$/, '$1…');
}

function toldValue(element: Element, name: string): string | undefined {
  const value = element.getAttribute(name);
  return value !== null && value.length <= 120 && /^[\w./*,;+ -]*$/.test(value) ? value : undefined;
}

/** What is told of an element: its tag, role, test id and the like, and of its labels the words every page has. */
export function elementFacts(element: Element): ElementFacts {
  const role = element.getAttribute('role');
  const testId = element.getAttribute('data-testid');
  const attributes = element.getAttributeNames().filter((name) => /^(?:aria|data)-[a-z-]{1,40}$/.test(name));
  const values = valuesTold.flatMap((name) => {
    const value = toldValue(element, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const classes = [...element.classList].filter((name) => toldClasses.test(name)).slice(0, mostClasses);
  const label = element.matches(labelled) ? element.getAttribute('aria-label') : null;
  const placeholder = element.getAttribute('aria-placeholder') ?? element.getAttribute('placeholder');
  const says = saysOf(element);
  return {
    tag: element.localName,
    ...(role !== null && roles.test(role) && { role }),
    ...(testId !== null && { testId: safeTestId(testId) }),
    ...(label !== null && { label: safeLabel(label) }),
    ...(placeholder !== null && { placeholder: safeLabel(placeholder) }),
    ...(says !== undefined && { says }),
    ...(attributes.length > 0 && { attributes: attributes.slice(0, 20) }),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(classes.length > 0 && { classes }),
    ...(element.shadowRoot !== null && { shadow: true as const }),
  };
}

/** The words on a button, where they are ones that publish; any others are nobody's business. */
function saysOf(element: Element): string | undefined {
  if (!element.matches('button, [role="button"]')) return undefined;
  const text = element.textContent.replaceAll('\u200B', '').trim();
  return text.length < 30 && names.has(text.toLowerCase()) ? text : undefined;
}
