/** A text box on the page, as the stand-in that mounted it knows it. */
export interface EditorHandle {
  /** Names the box for whoever reads a test: `dialog/post`. Two boxes on the page have two keys. */
  readonly key: string;
  /** The editor's own text, lines and blocks parted by one `\n` each. */
  text(): string;
  /** Takes the editor off the page and mounts it anew: text kept, caret and focus where that can be. */
  remount(): void;
  /** For an editor that has to be told; others read `window.__standIn.refuse` when something is to change. */
  setRefuse?(refuse: boolean): void;
}

/** Every box on the page: what `window.__standIn` asks them as one. */
export interface Boxes {
  /** The text of the box in use or used last, or of the first one where none was. */
  model(): string;
  models(): Record<string, string>;
  remount(): void;
  /** Calls the reader after each change of anything; gives the way to stop it. */
  read(reader: () => void): () => void;
  setRefuse?(refuse: boolean): void;
}

/** Boxes that tell of themselves as they come onto the page and go. */
export interface KnownBoxes extends Boxes {
  /** To call as the box is mounted. A box of the same key takes the other's place, and with it when it was used. */
  add(box: EditorHandle): () => void;
  /** To call as the box gets the focus. */
  used(key: string): void;
  /** The box in use or used last, or the first one where none was. */
  latest(): EditorHandle | undefined;
  /** To call after a change of the box's text, by whomever. */
  changed(): void;
}

export function createBoxes(): KnownBoxes {
  const boxes = new Map<string, EditorHandle>();
  const uses = new Map<string, number>();
  const readers = new Set<() => void>();
  let count = 0;
  const lastUsed = ({ key }: EditorHandle) => uses.get(key) ?? 0;
  const latest = () => [...boxes.values()].sort((a, b) => lastUsed(b) - lastUsed(a))[0];

  return {
    add(box) {
      boxes.set(box.key, box);
      if (window.__standIn?.refuse) box.setRefuse?.(true);
      return () => {
        if (boxes.get(box.key) === box) boxes.delete(box.key);
      };
    },
    used: (key) => void uses.set(key, ++count),
    changed() {
      for (const read of [...readers]) read();
    },
    read(reader) {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
    latest,
    model: () => latest()?.text() ?? '',
    models: () => Object.fromEntries([...boxes.values()].map((box) => [box.key, box.text()])),
    remount() {
      for (const box of [...boxes.values()]) box.remount();
    },
    setRefuse(refuse) {
      for (const box of boxes.values()) box.setRefuse?.(refuse);
    },
  };
}
