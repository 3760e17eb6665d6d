import look from './look.module.css';
import type { Photo } from './Media';
import { words } from './words';

/** How the post will look. Its text is on the page a second time, and not to be written in. */
export function Preview({ text, photos }: { readonly text: string; readonly photos: readonly Photo[] }) {
  return (
    <aside className={look.preview}>
      <h2>{words.preview}</h2>
      <div className={look.card}>
        {text || photos.length > 0 ? (
          <>
            <div className={look.author}>
              <span className={look.avatar} aria-hidden="true">
                TL
              </span>
              <span>
                <strong>Town of Larkspur</strong>
                <small className={look.quiet}>{words.now}</small>
              </span>
            </div>
            <p className={look.said}>{text}</p>
            {photos.slice(0, 1).map(({ id, url }) => (
              <img key={id} src={url} alt="" />
            ))}
          </>
        ) : (
          <p className={look.quiet}>{words.previewEmpty}</p>
        )}
      </div>
    </aside>
  );
}
