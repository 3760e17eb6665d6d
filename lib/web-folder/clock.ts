/** Ends what takes too long: when nothing came for a while, and after fifteen times as long in any case. */
export interface Clock {
  readonly signal: AbortSignal;
  /** ms without a sign of life. */
  readonly patience: number;
  /** Something came: the wait begins anew. */
  beat(): void;
  /** Whether it was the clock that ended it. */
  ranOut(): boolean;
  stop(): void;
}

/** @param patience ms without a sign of life */
export function startClock(patience: number): Clock {
  const control = new AbortController();
  const end = () => control.abort();
  // A server that sends one byte now and then would otherwise hold us for ever.
  const whole = setTimeout(end, patience * 15);
  let quiet = setTimeout(end, patience);
  return {
    signal: control.signal,
    patience,
    beat() {
      clearTimeout(quiet);
      if (!control.signal.aborted) quiet = setTimeout(end, patience);
    },
    ranOut: () => control.signal.aborted,
    stop() {
      clearTimeout(whole);
      clearTimeout(quiet);
    },
  };
}
