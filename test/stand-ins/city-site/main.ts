import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { editable, field } from './boxes';
import { form } from './form';
import './look.css';
import { words } from './words';

const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme: (theme) => {
    document.documentElement.dataset.theme = theme;
  },
});
const page = document.querySelector('#page') ?? document.body;

/** The element that is edited, however deep it lies. */
function innermost(element: Element): HTMLElement | undefined {
  if (element.shadowRoot) return [...element.shadowRoot.children].map(innermost).find(Boolean);
  const fits = element.matches('textarea, input, [contenteditable="true"]');
  if (fits && element instanceof HTMLElement) return element;
  return [...element.children].map(innermost).find(Boolean);
}

function textOf(element: HTMLElement | undefined): string {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) return element.value;
  // The browser's own editing keeps no other text than the page: a block or a break is a line.
  return element ? [...element.childNodes].map(lineOf).join('').replace(/\n$/, '') : '';
}

const lineOf = (node: Node): string =>
  node instanceof HTMLBRElement || node instanceof HTMLDivElement
    ? `${(node.textContent ?? '').replaceAll('\u00a0', ' ')}\n`
    : (node.textContent ?? '').replaceAll('\u00a0', ' ');

function fill(element: HTMLElement | undefined, text: string): void {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) element.value = text;
  else element?.replaceChildren(text);
}

function showForm(): void {
  page.innerHTML = '<header></header><h1></h1><form></form>';
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = words.title;
  for (const { key, label, make } of form) {
    const row = document.createElement('div');
    row.className = 'row';
    row.dataset.box = key;
    const name = document.createElement('label');
    name.textContent = label;
    let element = make();
    row.append(name, element);
    page.querySelector('form')?.append(row);
    const edited = () => innermost(element);
    edited()?.setAttribute('aria-label', label);
    row.addEventListener('focusin', () => boxes.used(key));
    boxes.add({
      key,
      text: () => textOf(edited()),
      remount() {
        const fresh = make();
        fill(innermost(fresh), textOf(edited()));
        element.replaceWith(fresh);
        element = fresh;
      },
    });
  }
  const publish = document.createElement('button');
  publish.type = 'button';
  publish.textContent = words.publish;
  publish.addEventListener('click', () => window.__standIn.published.push(boxes.models().body ?? ''));
  page.querySelector('form')?.append(publish);
}

/** Inside a frame there is one box and nothing else. */
function showFrame(): void {
  const box = location.pathname === '/footer' ? editable() : field('textarea');
  box.setAttribute('aria-label', words.body);
  document.documentElement.classList.add('framed');
  page.append(box);
  boxes.add({ key: 'framed', text: () => textOf(box), remount: () => fill(box, textOf(box)) });
}

if (window === window.top) showForm();
else showFrame();
