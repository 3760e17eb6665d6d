/** A stretch of a line: characters of a text node as they stand, or what an element such as `<br>` stands for. */
export interface Run {
  readonly node: Text | Element;
  /** The first and past-the-end character of a text node; both 0 for an element. */
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  /** What the editor holds as one thing, and the run is in. */
  readonly kept?: Element | undefined;
}

/** One line of a compose box. */
export interface Line {
  /** The block the line stands in. */
  readonly element: Element;
  readonly runs: readonly Run[];
  /** The `<br>` that gives an empty line its height. */
  readonly filler?: Element | undefined;
  /** Whether something that is no text stands between this line and the one before. */
  readonly apart?: boolean | undefined;
}

/** A run of which it is known where in the text it stands, UTF-16 offsets. */
export interface PlacedRun extends Run {
  readonly start: number;
  readonly end: number;
}

/** The same of a line. */
export interface PlacedLine extends Line {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly PlacedRun[];
}
