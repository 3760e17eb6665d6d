import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom/index.js';
import { holdFocus } from '../shared/hold-focus';
import { Button } from './Button';
import look from './dialog.module.css';
import { Icon } from './Icon';
import { words } from './words';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
  onBack?(): void;
  onClose(): void;
}

/** A dialog over the page that lets the focus out to nothing else. Escape closes it. */
export function Dialog({ label, title, children, onBack, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => (dialog.current ? holdFocus(dialog.current) : undefined), []);
  const layers = document.querySelector('#layers');
  if (!layers) return null;
  return createPortal(
    <div className={look.veil}>
      <div
        ref={dialog}
        className={look.dialog}
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.defaultPrevented) onClose();
        }}
      >
        <div className={look.head}>
          <h2>{title}</h2>
          {onBack && (
            <Button label={words.back} className={look.back} onPress={onBack}>
              <Icon name="back" />
            </Button>
          )}
          <Button label={words.close} className={look.close} onPress={onClose}>
            <Icon name="close" />
          </Button>
        </div>
        {children}
      </div>
    </div>,
    layers,
  );
}
