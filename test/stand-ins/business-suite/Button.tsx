import type { ReactNode } from 'react';
import look from './look.module.css';

interface Props {
  readonly children: ReactNode;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  onPress?(): void;
}

/** A button, known by its visible text alone. Source: notes of 2026: names on this page hold zero-width spaces. */
export function Button({ children, primary = false, disabled = false, onPress }: Props) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site's own markup
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-disabled={disabled || undefined}
      className={`${look.button} ${primary ? look.primary : ''}`}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <span>{'\u200b'}</span>
      <div>{children}</div>
    </div>
  );
}
