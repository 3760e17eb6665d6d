import { useState } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { TextBox } from '../shared/TextBox';
import styles from './agency.module.css';
import { PlainBox } from './PlainBox';

/** Source: a guide of 2014: as much of an urgent alert as is shown by text message (an old, single source). */
const preview = 110;

/**
 * MADE UP. Nextdoor's page for public agencies is in no public source; this one only has what any such page must have:
 * a field for the alert and a box for the details, with no test id and no role to know them by. It proves that a box
 * which no site file describes is served all the same.
 */
export function AgencyCompose({ boxes }: { readonly boxes: KnownBoxes }) {
  const [alert, setAlert] = useState('');
  const [details, setDetails] = useState('');
  const [sent, setSent] = useState(false);
  return (
    <section className={styles.page}>
      <h1>Send an urgent alert</h1>
      <p className={styles.quiet}>To every household in the Town of Larkspur service area</p>
      <span className={styles.title}>Alert</span>
      <TextBox
        boxes={boxes}
        name="agency/alert"
        className={styles.alert}
        rows={4}
        value={alert}
        onText={(text) => {
          setAlert(text);
          setSent(false);
        }}
      />
      <p className={styles.count}>
        {alert.length}/{preview} in the text message preview
      </p>
      <p className={styles.bubble}>Nextdoor: {alert.slice(0, preview)}</p>
      <span className={styles.title}>Details on the page</span>
      <PlainBox boxes={boxes} name="agency/details" className={styles.details} onText={setDetails} />
      <button
        type="button"
        className={styles.send}
        disabled={!alert.trim()}
        onClick={() => {
          window.__standIn.published.push([alert, details].filter(Boolean).join('\n\n'));
          setAlert('');
          setSent(true);
        }}
      >
        Send alert
      </button>
      {sent && <p role="status">Your alert was sent.</p>}
    </section>
  );
}
