/** Keeps the focus in a dialog, as the sites' modals do: whatever takes it outside loses it again. */
export function holdFocus(dialog: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let busy = false;
  const hold = () => {
    const active = document.activeElement;
    if (busy || !(active instanceof HTMLElement)) return;
    if (dialog.contains(active)) {
      last = active;
      return;
    }
    busy = true;
    (last?.isConnected ? last : dialog.querySelector<HTMLElement>('button, [tabindex="0"]'))?.focus();
    busy = false;
  };
  hold();
  document.addEventListener('focus', hold, true);
  document.addEventListener('focusin', hold);
  return () => {
    document.removeEventListener('focus', hold, true);
    document.removeEventListener('focusin', hold);
  };
}
