import { useSyncExternalStore } from 'react';

/** Where the page stands: the view, and what in it, from `#/view/rest/of/it`. */
export interface Route {
  readonly view: string;
  readonly rest: readonly string[];
}

/** The address of a place in the page. */
export const addressOf = (view: string, ...rest: readonly string[]): string =>
  `#/${[view, ...rest].map(encodeURIComponent).join('/')}`;

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Follows the address: each place in the page has one, so that Back, a bookmark and a link lead there. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(follow, () => window.location.hash);
  const [view = '', ...rest] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { view, rest };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
