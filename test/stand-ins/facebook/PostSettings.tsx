import { useEffect, useState } from 'react';
import { Button } from './Button';
import look from './dialog.module.css';
import { words } from './words';

/** As long as the shapes stand there that the settings will fill, ms; live it takes seconds. */
const loading = 600;

/**
 * The second step of posting as a page.
 * Source: live field notes of 2026: "Post settings" shows empty shapes at first, and has the button that posts.
 */
export function PostSettings({ onPost }: { onPost(): void }) {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), loading);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <div className={look.settings}>
        {words.settingRows.map((row) => (
          <div key={row} className={ready ? look.setting : look.skeleton}>
            {ready && row}
          </div>
        ))}
      </div>
      {ready && (
        <Button label={words.post} className={look.submit} onPress={onPost}>
          <span>{words.post}</span>
        </Button>
      )}
    </>
  );
}
