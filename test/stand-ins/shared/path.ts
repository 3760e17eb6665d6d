import { useEffect, useState } from 'react';

const moved = 'stand-in-moved';

/** Goes to a path as a single-page site does: no page load. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(moved));
}

/** The path the site is at, kept up to date. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    addEventListener('popstate', read);
    addEventListener(moved, read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener(moved, read);
    };
  }, []);
  return path;
}
