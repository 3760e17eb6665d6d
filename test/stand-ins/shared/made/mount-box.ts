import type { BoxFacts } from '../../../../lib/diagnostics/diagnostics';
import { engines } from '../../engines/engines';

/** A box with its engine in it. */
export interface MountedBox {
  /** The editable element itself. */
  readonly element: HTMLElement;
  text(): string;
}

const engineNamed: Readonly<Record<BoxFacts['engine'], string>> = {
  'draft-js': 'draft-js',
  lexical: 'lexical-rich',
  prosemirror: 'prosemirror',
  quill: 'quill',
  'content-editable': 'content-editable',
  'text-field': 'textarea',
};

/** Puts the real editor where the box stood; a field is one of the browser's own. */
export function mountBox(
  { engine, element: facts }: BoxFacts,
  place: HTMLElement | ShadowRoot,
  changed: () => void,
): MountedBox {
  if (engine === 'text-field')
    return mountField(facts.tag === 'input' ? 'input' : 'textarea', place, changed);
  const around = document.createElement('div');
  place.append(around);
  const mounted = engines[engineNamed[engine]]?.({ place: around, content: [[]], locked: false, changed });
  const element = around.querySelector<HTMLElement>('[contenteditable="true"]');
  if (mounted === undefined || element === null) throw new Error(`There is no editor for ${engine}.`);
  return { element, text: mounted.text };
}

function mountField(
  tag: 'input' | 'textarea',
  place: HTMLElement | ShadowRoot,
  changed: () => void,
): MountedBox {
  const element = document.createElement(tag);
  element.addEventListener('input', changed);
  place.append(element);
  return { element, text: () => element.value };
}
