import styles from './composer.module.css';
import { Icon } from './Icon';
import { words } from './words';

/** What the site says after a post. Source: VoynichLabs/farm-guardian, captured live Apr 2026. */
export function SharedDialog({ onClose }: { onClose(): void }) {
  return (
    <div className={styles.veil}>
      <div className={styles.dialog} role="dialog" aria-modal="true" aria-label={words.shared}>
        <div className={styles.head}>
          <button type="button" aria-label={words.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div id="social-sharing-modal-content" className={styles.shared}>
          <h2>{words.shared}</h2>
          <p>{words.shareElsewhere}</p>
          <button type="button" data-testid="share_app_button_TWITTER">
            X
          </button>
          <button type="button" data-testid="share_app_button_FACEBOOK">
            Facebook
          </button>
        </div>
      </div>
    </div>
  );
}
