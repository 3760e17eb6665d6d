import type { Platform } from '@/lib/checks/platforms';
import type { ControlName } from './control-names';
import type { SiteMedia } from './site-media';

/** The editor engines Plainpost can read and write. */
export type Engine = 'draft-js' | 'lexical' | 'prosemirror' | 'quill' | 'text-field' | 'content-editable';

/** A control that publishes, or leads on to the step that does. */
export interface SubmitControl {
  readonly selector: string;
  /**
   * What it says or is labelled, where its selector alone fits other controls too. The words themselves stand apart:
   * the sentinel carries this data to every page and never needs them.
   */
  readonly names?: readonly ControlName[];
}

/** One kind of compose box on a site. */
export interface ComposerKind {
  readonly kind: 'post' | 'reply' | 'edit';
  /** Selects the editable element itself. */
  readonly box: string;
  /** Selects a block the box must stand in; what fits `box` elsewhere on the page is no composer. */
  readonly within?: string;
  /** Selects blocks the box must not stand in, such as a comment below a post. */
  readonly notWithin?: string;
  /** The engine that is expected; what is found on the page decides. */
  readonly engine: Engine;
}

/** What is known of one social site: data, never behaviour. */
export interface Site {
  /** The file's name. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Match patterns of the pages the sentinel stands on. */
  readonly matches: readonly string[];
  /** Whether the person grants these pages one by one, from the popup; the others come with the installation. */
  readonly optional?: true;
  /** Selects what only this site's pages have, for software that runs on hosts nobody can list. */
  readonly mark?: string;
  /** The first that fits a box counts. */
  readonly composers: readonly ComposerKind[];
  /** Selects the block around a compose box that the sidebar must not cover; the boxes of one thread share it. */
  readonly frame: string;
  /** Every control that publishes, wherever it stands on the page. */
  readonly submit: readonly SubmitControl[];
  /** The key that publishes from within a box. */
  readonly shortcut?: 'mod-enter';
  /** How the site counts, what means something there, and what its name is to the checks. */
  readonly platform?: Platform;
  /** Given by `withMedia`; left out where a site takes no attachments, or nothing is known of them. */
  readonly media?: SiteMedia;
}
