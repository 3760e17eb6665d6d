import type { Platform } from '@/lib/checks/platforms';

/** The editor engines Plainpost can read and write. */
export type Engine = 'draft-js';

/** What is known of one social site: data, never behaviour. */
export interface Site {
  /** The file's name. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Match patterns of the pages the sentinel stands on. */
  readonly matches: readonly string[];
  /** Selects every compose box: the editable element itself. */
  readonly composer: string;
  /** Selects the block around a compose box that the sidebar must not cover. */
  readonly frame: string;
  readonly engine: Engine;
  /** How the site counts, and what its name is to the checks. */
  readonly platform: Platform;
}
