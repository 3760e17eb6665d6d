import { type BoxSession, isBlank, pressedPart } from '@/lib/session';
import type { Site } from '@/lib/sites';
import { isSubmit, leadsOn, submitName } from './submit-control';
import { textNow } from './tell-tale';

/** A press of the control that publishes, and what it sends off, in the order of the page. */
export interface PressedPosts {
  /** A site's id. */
  readonly site: string;
  /** What the control says; '' for a shortcut. */
  readonly control: string;
  readonly way: 'click' | 'key' | 'shortcut';
  readonly parts: ReturnType<typeof pressedPart>[];
}

/** As many as are told of at the most; a longer thread is told of as far. */
const most = 50;

/**
 * What a press sends off; undefined where it only leads to another step, or there is nothing to send.
 * @param posts with what each was let through with before: only what came since is of this press
 */
export function pressedPosts(
  site: Site,
  press: Event,
  posts: ReadonlyMap<BoxSession, readonly unknown[]>,
): PressedPosts | undefined {
  const control = press.composedPath().find((one) => one instanceof Element && isSubmit(site, one)) as
    | Element
    | undefined;
  if (control !== undefined && leadsOn(control)) return undefined;
  const parts = inOrder([...posts.keys()])
    .map((post) => ({ post, state: post.store.getState(), text: textNow(post) }))
    .filter(({ state: { media }, text }) => !isBlank({ text, media }))
    .map(({ post, state, text }) =>
      pressedPart(state, text, state.waived.slice(posts.get(post)?.length ?? 0).at(-1)),
    );
  if (parts.length === 0) return undefined;
  return {
    site: site.id,
    control: control === undefined ? '' : submitName(control).slice(0, 200),
    way: control === undefined ? 'shortcut' : press.type === 'keydown' ? 'key' : 'click',
    parts: parts.slice(0, most),
  };
}

/** As they stand on the page; those that have left it after the others. */
function inOrder(posts: readonly BoxSession[]): readonly BoxSession[] {
  return [...posts].sort((one, other) => {
    const [a, b] = [one.box(), other.box()];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
  });
}
