import { ContentState, EditorState } from 'draft-js';
import type { KnownBoxes } from '../shared/boxes';

/** A text being written in Draft.js, apart from the box on the page, which it outlives. */
export interface DraftJsDraft {
  readonly key: string;
  state(): EditorState;
  put(state: EditorState): void;
  text(): string;
  /** Calls the reader after each change; gives the way to stop it. */
  read(reader: () => void): () => void;
}

export function createDraftJsDraft(key: string, boxes: KnownBoxes, text = ''): DraftJsDraft {
  let state = EditorState.createWithContent(ContentState.createFromText(text));
  const readers = new Set<() => void>();
  return {
    key,
    state: () => state,
    text: () => state.getCurrentContent().getPlainText('\n'),
    read(reader) {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
    put(next) {
      const changed = next.getCurrentContent() !== state.getCurrentContent();
      if (changed && window.__standIn.refuse) return;
      state = next;
      for (const read of [...readers]) read();
      if (changed) boxes.changed();
    },
  };
}
