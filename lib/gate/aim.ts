import type { BoxSession, SessionsState } from '@/lib/session';
import type { Site } from '@/lib/sites';
import type { GateTarget } from './gate-state';
import { postsAt } from './posts-at';
import { isOff, isSecondStep, isSubmit, submitOf, submitsIn } from './submit-control';

type Posts = readonly BoxSession[];

const hasLeft = (post: BoxSession): boolean =>
  post.box()?.isConnected !== true && post.store.getState().text.trim() !== '';

/** The posts a control publishes: those beside it, or at a second step those that are on their way. */
function postsOf(site: Site, control: Element, all: Posts, underway: Posts): Posts {
  const beside = postsAt(site, control, all);
  return beside.length === 0 && isSecondStep(site, control) ? underway.filter(hasLeft) : beside;
}

/** What a press would publish, by its control or by the site's key; nothing where it is no such press. */
export function aimOf(site: Site, press: Event, all: Posts, underway: Posts): Posts {
  const { key, ctrlKey, metaKey, type } = press as KeyboardEvent;
  if (type === 'keydown' && key !== 'Enter' && key !== ' ') return [];
  const path = press.composedPath().filter((one) => one instanceof Element);
  const control = path.find((one) => isSubmit(site, one));
  if (control !== undefined) return isOff(control) ? [] : postsOf(site, control, all, underway);
  if (type !== 'keydown' || key !== 'Enter' || !(ctrlKey || metaKey) || site.shortcut === undefined)
    return [];
  const post = all.find((one) => path.some((element) => element === one.box()));
  const box = post?.box();
  if (post === undefined || box === undefined) return [];
  const own = submitOf(site, box);
  if (own === undefined) return [post];
  return isOff(own) ? [] : [...new Set([post, ...postsOf(site, own, all, underway)])];
}

/** Where the post in use would be published from now, and what goes with it. */
export function targetOf(site: Site, { current, all }: SessionsState, underway: Posts): GateTarget {
  const box = current?.box();
  if (current !== undefined && box?.isConnected) {
    const control = submitOf(site, box);
    const beside = control === undefined ? [] : postsAt(site, control, all);
    return { control, posts: beside.includes(current) ? beside : [current] };
  }
  const posts = underway.filter(hasLeft);
  if (posts.length === 0) return { control: undefined, posts };
  const control = submitsIn(site, document).findLast((one) => isSecondStep(site, one));
  return { control, posts: control === undefined ? [] : posts };
}
