import { usePath } from '../shared/path';

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

export const useRoute = (): Route => routeOf(usePath());
