import quillLook from 'quill/dist/quill.core.css?inline';
import look from './shadow.css?inline';

/** Opens the shadow root over the page; no style of the page reaches into it, so it brings Quill's and its own. */
export function openOutlet(): ShadowRoot | undefined {
  const outlet = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
  if (!outlet) return undefined;
  const style = document.createElement('style');
  style.textContent = quillLook + look;
  outlet.append(style);
  return outlet;
}
