import { useState } from 'react';
import styles from './composer.module.css';
import { Icon } from './Icon';
import { words } from './words';

/** Who will see the post. Source: VoynichLabs/farm-guardian, captured live Apr 2026. */
export function Audience() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  return (
    <div className={styles.audience}>
      <button
        type="button"
        data-testid="neighbor-audience-visibility-button"
        aria-label={words.audienceLabel}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.audience[chosen]} <Icon name="down" />
      </button>
      {open && (
        <div className={styles.menu} role="menu">
          {words.audience.map((name, at) => (
            <button
              type="button"
              role="menuitemradio"
              aria-checked={at === chosen}
              key={name}
              data-testid={`visibility-menu-option-${at}`}
              onClick={() => {
                setChosen(at);
                setOpen(false);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
