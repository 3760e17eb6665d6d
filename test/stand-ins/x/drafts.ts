import { EditorState } from 'draft-js';
import { useLayoutEffect, useReducer } from 'react';
import { decorator } from './decorator';

/** Where a post is being written: the box on the home page, the one over the page, or the one below a post. */
export type Place = 'inline' | 'modal' | 'reply';

export interface Photo {
  readonly id: number;
  readonly url: string;
  readonly description: string;
}

/** One box of a thread. */
export interface Box {
  readonly id: number;
  readonly editor: EditorState;
  readonly photos: readonly Photo[];
}

export type Drafts = ReturnType<typeof createDrafts>;

/** All that is being written, kept apart from the boxes so that it outlives them, as the site keeps it. */
export function createDrafts() {
  let ids = 0;
  let mounts = 0;
  const blank = (): Box => ({ id: ++ids, editor: EditorState.createEmpty(decorator), photos: [] });
  const places: Record<Place, readonly Box[]> = { inline: [blank()], modal: [blank()], reply: [blank()] };
  const mounted = new Map<
    string,
    { place: Place; id: number; testId: string; focused: boolean; used: number }
  >();
  let uses = 0;
  const readers = new Set<() => void>();

  const put = (place: Place, boxes: readonly Box[]) => {
    places[place] = boxes;
    for (const read of readers) read();
  };
  const change = (place: Place, id: number, how: (box: Box) => Box) =>
    put(
      place,
      places[place].map((box) => (box.id === id ? how(box) : box)),
    );
  const textOf = ({ editor }: Box) => editor.getCurrentContent().getPlainText('\n');
  const shown = () =>
    [...mounted.values()].flatMap((view) => {
      const box = places[view.place].find(({ id }) => id === view.id);
      return box ? [{ ...view, text: textOf(box) }] : [];
    });

  return {
    boxes: (place: Place) => places[place],
    textOf,
    change,
    add: (place: Place) => put(place, [...places[place], blank()]),
    clear: (place: Place) => put(place, [blank()]),
    read(reader: () => void) {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
    /** Grows by one at each re-mount asked for; the editors take it as part of their key. */
    mounts: () => mounts,
    remount() {
      mounts++;
      for (const read of readers) read();
    },
    seen(place: Place, id: number, testId: string, focused: boolean) {
      const key = `${place}/${id}`;
      const used = focused ? ++uses : (mounted.get(key)?.used ?? 0);
      mounted.set(key, { place, id, testId, focused, used });
    },
    /** Whether a box has the focus, or undefined when it is not on the page. */
    focus: (place: Place, id: number) => mounted.get(`${place}/${id}`)?.focused,
    gone: (place: Place, id: number) => void mounted.delete(`${place}/${id}`),
    model() {
      const [latest] = shown().sort((a, b) => b.used - a.used);
      return latest?.text ?? '';
    },
    models: () => Object.fromEntries(shown().map(({ place, testId, text }) => [`${place}/${testId}`, text])),
  };
}

/** Draws the component again whenever anything that is being written changes. */
export function useDrafts(drafts: Drafts): void {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => drafts.read(draw), [drafts]);
}
