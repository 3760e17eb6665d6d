import 'draft-js/dist/Draft.css';
import type { BoxFacts, Diagnostics, ElementFacts } from '../../../../lib/diagnostics/diagnostics';
import { createBoxes, type KnownBoxes } from '../boxes';
import { installStandIn } from '../stand-in';
import { elementOf, giveFacts } from './element-of';
import './look.css';
import { mountBox } from './mount-box';

/** Puts a page together from what diagnostics tell of it: its boxes in what they stood in, with the controls around. */
export function rebuild({ boxes: told, host }: Diagnostics): void {
  const boxes = createBoxes();
  installStandIn({
    boxes,
    setTheme(name) {
      document.documentElement.dataset.theme = name;
    },
  });
  const heading = document.createElement('h1');
  heading.textContent = host;
  document.body.append(heading, ...told.map((box, index) => blockOf(box, index, boxes)));
}

/** One box in all that stood around it. */
function blockOf(box: BoxFacts, index: number, boxes: KnownBoxes): HTMLElement {
  const block = document.createElement('section');
  let place: HTMLElement | ShadowRoot = block;
  for (const facts of [...box.around].reverse()) {
    const inner = elementOf(facts);
    place.append(inner);
    place = facts.shadow ? inner.attachShadow({ mode: 'open' }) : inner;
  }
  const outermost = block.firstElementChild ?? block;
  const editor = mountBox(box, place, boxes.changed);
  giveFacts(editor.element, box.element);
  const key = `${index}/${box.element.testId ?? box.engine}`;
  editor.element.addEventListener('focus', () => boxes.used(key));
  boxes.add({ key, text: editor.text, remount() {} });
  const controls = box.controls.map((facts) => controlOf(facts, editor.text));
  (outermost.shadowRoot ?? (outermost === place ? place : outermost)).append(...controls);
  return block;
}

/** A control; one that says a word of publishing publishes. */
function controlOf(facts: ElementFacts, text: () => string): HTMLElement {
  const control = elementOf(facts);
  if (facts.says !== undefined) {
    control.textContent = facts.says;
    control.addEventListener('click', () => void window.__standIn.published.push(text()));
  } else if (control instanceof HTMLButtonElement || facts.role === 'button') {
    control.textContent = facts.label ?? facts.testId ?? '·';
  }
  return control;
}
