import { createPortal } from 'react-dom/index.js';
import { Avatar } from './Avatar';
import look from './dialog.module.css';
import page from './look.module.css';
import { words } from './words';

/**
 * Dialogs that are no composer.
 * Source: live field notes of 2026: notifications and empty portals stand on the page as dialogs all the time.
 */
export function Decoys({ noticed }: { readonly noticed: boolean }) {
  const layers = document.querySelector('#layers');
  if (!layers) return null;
  return createPortal(
    <>
      <div role="dialog" />
      <div role="dialog" aria-label={words.notifications} className={noticed ? look.notices : look.unseen}>
        <h2>{words.notifications}</h2>
        <span className={page.entry}>
          <Avatar name="Harbor County Health" />
          {words.noticed}
        </span>
      </div>
      <div role="dialog" />
    </>,
    layers,
  );
}
