const hour = 3_600_000;

/** Whether a time by somebody else's clock lies ahead of this one's by more than clocks differ; both ms since 1970. */
export const isOddClock = (theirs: number, ours: number): boolean => theirs > ours + hour;
