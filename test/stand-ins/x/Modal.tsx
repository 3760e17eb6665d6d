import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom/index.js';
import { holdFocus } from '../shared/hold-focus';
import { Icon } from './Icon';
import { words } from './words';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly back?: boolean;
  onClose(): void;
}

/** A dialog over the page that lets the focus out to nothing else, as react-native-web's modal, which the site is built on. */
export function Modal({ title, children, action, back = false, onClose }: Props) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => (dialog.current ? holdFocus(dialog.current) : undefined), []);
  // Source: control-panel-for-twitter script.js, Aug 2026: dialogs stand in #layers.
  const layers = document.querySelector('#layers');
  if (!layers) return null;
  return createPortal(
    <div className="veil">
      {/* Source: control-panel-for-twitter script.js, Aug 2026: role=dialog, labelled by "modal-header". */}
      <div ref={dialog} className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className="dialog-head">
          {/* Source: XActions docs/dom-selectors.md, verified Feb 2026. */}
          <button
            type="button"
            data-testid="app-bar-close"
            aria-label={back ? words.back : words.close}
            onClick={onClose}
          >
            <Icon name={back ? 'back' : 'close'} />
          </button>
          <h2 id="modal-header" className={back ? undefined : 'unseen'}>
            {title}
          </h2>
          {action}
        </div>
        {children}
      </div>
    </div>,
    layers,
  );
}
