import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { addressOf } from './content';
import type { Mount, Mounting } from './engine';

const Embed = Quill.import('blots/embed') as unknown as {
  new (...options: never[]): object;
  create(value?: unknown): HTMLElement;
};

/** Source: quill-mention: an embed, which Quill sets between two characters nobody sees. */
class MentionBlot extends Embed {
  static readonly blotName = 'mention';
  static readonly tagName = 'span';
  static readonly className = 'mention';

  static override create(label: string): HTMLElement {
    const element = document.createElement('span');
    element.className = 'mention';
    element.dataset.value = label;
    element.textContent = label;
    return element;
  }

  static value(element: HTMLElement): string {
    return element.dataset.value ?? '';
  }
}
Quill.register('formats/mention', MentionBlot as never);

/** Quill on the page itself. */
export const mountQuill: Mount = (mounting) => mount(mounting, mounting.place);

/** Quill in an open shadow root, as LinkedIn has it. */
export const mountQuillInShadow: Mount = (mounting) => {
  const host = document.createElement('div');
  mounting.place.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const styles = document.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = '/stand-in/main.css';
  shadow.append(styles);
  return mount(mounting, shadow);
};

function mount({ content, locked, changed }: Mounting, root: HTMLElement | ShadowRoot): ReturnType<Mount> {
  const container = document.createElement('div');
  container.classList.add('paragraphs');
  root.append(container);
  const quill = new Quill(container, {
    readOnly: locked,
    modules: { toolbar: false, history: { userOnly: true } },
  });
  const ended = new AbortController();
  if (root instanceof ShadowRoot) followSelection(quill, root, ended.signal);
  quill.root.classList.add('editable');
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Post');
  quill.setContents(
    content.flatMap((line) => [
      ...line.map(({ kind, text }) => {
        if (kind === 'mention') return { insert: { mention: text } };
        return { insert: text, attributes: kind === 'link' ? { link: addressOf(text) } : {} };
      }),
      { insert: '\n' },
    ]),
    'silent',
  );
  quill.history.clear();
  quill.on('text-change', () => changed());
  return {
    text: () =>
      quill
        .getContents()
        .ops.map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.mention ?? '')))
        .join('')
        .replace(/\n$/, ''),
    focus: () => quill.setSelection(quill.getLength(), 0, 'user'),
    unmount: () => ended.abort(),
  };
}

/** Quill 2 asks only the document what is selected and in focus: a site that has it in a shadow root tells it better. */
function followSelection(quill: Quill, root: ShadowRoot, signal: AbortSignal): void {
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;
  selection.getNativeRange = () => {
    const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [root] }) ?? [];
    if (range === undefined || !quill.root.contains(range.startContainer)) return null;
    const native = document.createRange();
    native.setStart(range.startContainer, range.startOffset);
    native.setEnd(range.endContainer, range.endOffset);
    return selection.normalizeNative(native);
  };
  document.addEventListener('selectionchange', () => setTimeout(() => selection.update('user'), 1), {
    signal,
  });
}
