import { useState } from 'react';
import { Button } from './Button';
import look from './dialog.module.css';
import type { Photo } from './photo';
import { words } from './words';

/**
 * Where a photo is described. Its field is no compose box.
 * Source: csuf.screenstepslive.com 1471351 and accessible-social.com: under a heading to open, the text the site made
 * or one's own, and a button that saves it.
 */
export function PhotoDetails({
  photo,
  onSave,
}: {
  readonly photo: Photo;
  onSave(description: string): void;
}) {
  const [open, setOpen] = useState(false);
  const [own, setOwn] = useState(photo.description !== '');
  const [text, setText] = useState(photo.description);
  return (
    <div className={look.details}>
      <img src={photo.url} alt="" />
      <button type="button" aria-expanded={open} className={look.setting} onClick={() => setOpen(!open)}>
        {words.altText}
      </button>
      {open && (
        <>
          <label>
            <input type="radio" checked={!own} onChange={() => setOwn(false)} />
            {words.generated}
          </label>
          <label>
            <input type="radio" checked={own} onChange={() => setOwn(true)} />
            {words.custom}
          </label>
          {own && (
            <textarea
              aria-label={words.custom}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </>
      )}
      <Button label={words.save} className={look.submit} onPress={() => onSave(own ? text : '')}>
        <span>{words.save}</span>
      </Button>
    </div>
  );
}
