import type { BoxSession } from '@/lib/session';

/** What a person was told of a post when its press was held. */
export interface Told {
  /** Keys of what was open. */
  readonly open: ReadonlySet<string>;
  /** When it was said last, on a clock that only goes forward, ms. */
  readonly at: number;
  /** The reason the post was let through with, for the next step of the same press. */
  readonly reason: string;
}

/** Remembers what was told, as long as a post is the same post in the same box. */
export interface TellTale {
  of(post: BoxSession): Told | undefined;
  set(post: BoxSession, told: Told): void;
  forget(post: BoxSession): void;
}

/** What a box holds this moment, whether or not the session has seen it; what it held last, where it is gone. */
export const textNow = (post: BoxSession): string =>
  (post.box()?.isConnected ? post.read()?.text : undefined) ?? post.store.getState().text;

/** Starts with nothing told. */
export function createTellTale(): TellTale {
  const all = new WeakMap<BoxSession, Told & { readonly text: string; readonly box: number | undefined }>();

  function of(post: BoxSession) {
    const told = all.get(post);
    const { attached } = post.store.getState();
    // A box that goes between two steps leaves its post behind; one that comes is a new beginning.
    const isSame = told?.text === textNow(post) && (attached === undefined || attached === told.box);
    return isSame ? told : undefined;
  }

  return {
    of,
    forget: (post) => void all.delete(post),
    set(post, told) {
      const box = post.store.getState().attached ?? of(post)?.box;
      all.set(post, { ...told, text: textNow(post), box });
    },
  };
}
