import { useEffect, useState } from 'react';

/** Where in the site a person is. */
export type Route =
  | { readonly page: 'home' | 'compose' | 'media' }
  | { readonly page: 'status'; readonly user: string; readonly id: string };

// Source: control-panel-for-twitter script.js, Aug 2026.
export function routeOf(path: string): Route {
  if (path === '/compose/post') return { page: 'compose' };
  if (path === '/compose/post/media') return { page: 'media' };
  const [, user = '', id = ''] = /^\/(\w+)\/status\/(\d+)$/.exec(path) ?? [];
  return id ? { page: 'status', user, id } : { page: 'home' };
}

const moved = 'stand-in-moved';

/** Goes to a route as a single-page site does: no page load. */
export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event(moved));
}

export function useRoute(): Route {
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
  return routeOf(path);
}
