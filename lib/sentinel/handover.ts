/** What the composer decides about a press before the site sees it. */
export interface Gate {
  /** Whether a press that begins is to be held; changes nothing. */
  holds(press: Event): boolean;
  /** A press was made: a click, or a key that went down; `held` is what was said of it when it began. */
  pressed(press: Event, held: boolean): void;
  /** Takes a key that is ours while a press is held. */
  takesKey(event: KeyboardEvent): boolean;
}

/** What the sentinel and the composer share: both run in the extension's own world of the page, out of the page's reach. */
export interface Handover {
  /** The compose box the composer is called for; nobody holds on to one once the composer is here. */
  box: HTMLElement | undefined;
  /** Those used before that one while the composer was on its way: the first posts of a thread that is written fast. */
  earlier: HTMLElement[];
  /** Whether the guard stands, and since when: only from the start of the page is it before the page's own listeners. */
  guard: 'none' | 'from-start' | 'late';
  /** Whether the sentinel is here: on a page that was open when the person allowed it, it may be sent twice. */
  watches: boolean;
  /** Set by the composer: a compose box got the focus. */
  onBox: ((box: HTMLElement) => void) | undefined;
  /** Set by the composer: the element that holds everything we show. */
  host: HTMLElement | undefined;
  /** Set by the composer while a card is open: takes a key before the site sees it. */
  takesKey: ((event: KeyboardEvent) => boolean) | undefined;
  /** Set by the composer: what stands before the site's Post button. */
  gate: Gate | undefined;
  /** The events inside our host that stand for something the person did; the page cannot add to it. */
  readonly vouched: WeakSet<Event>;
}

const slot = Symbol.for('plainpost.handover');
const world = globalThis as { [slot]?: Handover };

/** The one handover of this frame, made by whoever asks first. */
export function handover(): Handover {
  world[slot] ??= {
    box: undefined,
    earlier: [],
    guard: 'none',
    watches: false,
    onBox: undefined,
    host: undefined,
    takesKey: undefined,
    gate: undefined,
    vouched: new WeakSet(),
  };
  return world[slot];
}
