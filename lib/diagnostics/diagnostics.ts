import type { ComposerKind, Engine } from '@/lib/sites';

/** What is told of one element: what it is, never what it says of a person. */
export interface ElementFacts {
  readonly tag: string;
  readonly role?: string;
  readonly testId?: string;
  /** Its `aria-label`, known words only. */
  readonly label?: string;
  /** Its placeholder, known words only. */
  readonly placeholder?: string;
  /** What a control shows, when it is one of the words that sites put on controls that publish. */
  readonly says?: string;
  /** The names of its `aria-` and `data-` attributes; of the few in `values`, the value as well. */
  readonly attributes?: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
  /** Classes of editors and those written by hand; generated ones tell nothing. */
  readonly classes?: readonly string[];
  /** Whether it is the host of an open shadow root that the box stands in. */
  readonly shadow?: true;
}

/** A box one could write a post in. */
export interface BoxFacts {
  readonly element: ElementFacts;
  readonly engine: Engine;
  /** What our selectors take it for; left out where they do not know it. */
  readonly composer?: ComposerKind['kind'];
  /** Whether our selectors know it and set it aside, such as a comment's. */
  readonly setAside?: true;
  readonly visible: boolean;
  readonly focused: boolean;
  /** From the box outwards, to the dialog or the body. */
  readonly around: readonly ElementFacts[];
  /** Buttons and the like in the same part of the page. */
  readonly controls: readonly ElementFacts[];
}

/** How often one of our selectors fits on the page. */
export interface SelectorFacts {
  readonly what: string;
  readonly selector: string;
  readonly found: number;
}

/** What a person sends us when Plainpost does not see a box; also what a stand-in can be made of. */
export interface Diagnostics {
  readonly format: 'plainpost-diagnostics';
  readonly formatVersion: 1;
  readonly plainpost: string;
  readonly browser: string;
  /** The language the page says it is in, as a BCP 47 code. */
  readonly language: string;
  readonly host: string;
  readonly site?: string;
  readonly selectors: readonly SelectorFacts[];
  readonly boxes: readonly BoxFacts[];
  /** How many more boxes there were than are told of. */
  readonly left?: number;
}
