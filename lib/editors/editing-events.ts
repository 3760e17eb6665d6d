/**
 * Hands text to the editor as if it were pasted.
 * @returns whether the editor took it. Firefox ignores `clipboardData` here and reads `dataType` and `data` instead, of
 * which there can only be one.
 */
export function paste(box: HTMLElement, text: string, html?: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== undefined) clipboardData.setData('text/html', html);
  const one =
    html === undefined ? { dataType: 'text/plain', data: text } : { dataType: 'text/html', data: html };
  const init = { clipboardData, ...one };
  return !box.dispatchEvent(new ClipboardEvent('paste', { ...init, ...bubbling }));
}

/**
 * Asks the editor to remove its selection, by the key a person would press. (A cut does it too, but Draft.js then
 * draws itself anew a turn later and takes the caret along.)
 */
export function backspace(box: HTMLElement): boolean {
  return press(box, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
}

/** Asks the editor to undo its last step, by the key a person would press. */
export function undo(box: HTMLElement): boolean {
  const mac = /mac/i.test(navigator.platform);
  return press(box, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !mac, metaKey: mac });
}

/** Presses a key in the editor; @returns whether the editor took it. Draft.js reads `keyCode`, others `key`. */
function press(box: HTMLElement, key: KeyboardEventInit): boolean {
  const init = { ...key, which: key.keyCode ?? 0, ...bubbling };
  return !box.dispatchEvent(new KeyboardEvent('keydown', init));
}

const bubbling = { bubbles: true, cancelable: true, composed: true };
