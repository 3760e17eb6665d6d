import 'draft-js/dist/Draft.css';
import { createBoxes } from '../shared/boxes';
import { installStandIn } from '../shared/stand-in';
import { contentOf } from './content';
import type { Mounted } from './engine';
import { engines } from './engines';
import { beHostile } from './hostile';
import './look.css';

declare global {
  interface Window {
    /** Takes the editor off the page and mounts it anew with another text, without loading the page again. */
    __show(marked: string): void;
  }
}

const asked = new URLSearchParams(location.search);
const name = asked.get('engine') ?? 'draft-js';
const mount = engines[name] ?? engines.textarea;
const boxes = createBoxes();
installStandIn({
  boxes,
  setTheme: (theme) => {
    document.documentElement.dataset.theme = theme;
  },
});

const page = document.querySelector('#page') ?? document.body;
page.innerHTML = `<h1>${name in engines ? name : 'textarea'}</h1><nav aria-label="Editors"></nav><main></main>`;
for (const engine of Object.keys(engines)) {
  const link = document.createElement('a');
  link.href = `?engine=${engine}`;
  link.textContent = engine;
  page.querySelector('nav')?.append(link);
}

let mounted: Mounted | undefined;
/** Puts the editor on the page; a re-mount keeps the text as plain text, and puts the caret at its end. */
function show(marked: string, focused: boolean): void {
  mounted?.unmount();
  const place = document.createElement('div');
  place.addEventListener('focusin', () => boxes.used(name));
  for (const type of ['beforeinput', 'keydown', 'paste', 'cut', 'drop']) {
    place.addEventListener(type, refuse, true);
  }
  page.querySelector('main')?.replaceChildren(place);
  mounted = mount?.({
    place,
    content: contentOf(marked),
    locked: asked.has('locked'),
    changed: boxes.changed,
  });
  if (focused) mounted?.focus();
}

/** What an editor would do with an event is kept from it; keys that only move the caret do. */
function refuse(event: Event): void {
  const moves = event instanceof KeyboardEvent && !['Backspace', 'Delete', 'Enter'].includes(event.key);
  if (!window.__standIn.refuse || moves) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

show(asked.get('text') ?? '', false);
window.__show = (marked) => show(marked, false);
boxes.add({
  key: name,
  text: () => mounted?.text() ?? '',
  remount: () => show(mounted?.text() ?? '', document.activeElement !== document.body),
});

const publish = document.createElement('button');
publish.className = 'publish';
publish.textContent = 'Post';
publish.addEventListener('click', () => {
  window.__standIn.published.push(mounted?.text() ?? '');
  show('', false);
});
page.append(publish);
beHostile(asked.get('hostile'));
