import { useState } from 'react';
import look from './look.module.css';
import { Switch } from './Switch';
import { words } from './words';

/** When the post goes out, and whether it is paid for. */
export function Schedule({ on, setOn }: { readonly on: boolean; setOn(on: boolean): void }) {
  const [boost, setBoost] = useState(false);
  return (
    <section className={look.card}>
      <h2>{words.scheduling}</h2>
      <Switch label={words.setTime} on={on} onChange={setOn} />
      {on && (
        <div className={look.when}>
          <input type="text" aria-label={words.date} defaultValue="11/24/2026" className={look.field} />
          <input type="text" aria-label={words.time} defaultValue="9:00 AM" className={look.field} />
        </div>
      )}
      <Switch label={words.boost} on={boost} onChange={setBoost} />
    </section>
  );
}
