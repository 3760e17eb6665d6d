import type { Content } from './content';

/** An editor on the page. */
export interface Mounted {
  /** The editor's own text, lines and blocks parted by one `\n` each. */
  text(): string;
  focus(): void;
  unmount(): void;
}

/** What an editor is mounted with, and whom it tells. */
export interface Mounting {
  readonly place: HTMLElement;
  readonly content: Content;
  /** Read-only, or disabled where the engine knows that. */
  readonly locked: boolean;
  changed(): void;
}

export type Mount = (mounting: Mounting) => Mounted;
