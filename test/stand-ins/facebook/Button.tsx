import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string | undefined;
  onPress?(): void;
}

/** A button as the site has them: no `button`, but a division that says it is one. */
export function Button({ children, label, disabled = false, className, onPress }: Props) {
  const press = () => {
    if (!disabled) onPress?.();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the site's own markup
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={className}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {children}
    </div>
  );
}
