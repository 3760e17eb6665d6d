/** A setting as it is kept. */
interface Kept<Value> {
  readonly fallback: Value;
  getValue(): Promise<Value>;
  watch(changed: (value: Value) => void): unknown;
}

/** A setting as it is now, for those who cannot wait for it at each use. */
export interface Followed<Value> {
  /** The fallback until the setting is read. */
  current(): Value;
  /** Resolves when the setting is read; never rejects. */
  readonly known: Promise<void>;
  /** Tells of each other value. */
  watch(changed: (value: Value) => void): void;
}

/**
 * Follows a setting.
 * @param read makes of it what is of use
 */
export function followSetting<Kind, Value>(
  setting: Kept<Kind>,
  read: (kept: Kind) => Value,
): Followed<Value> {
  let value = read(setting.fallback);
  const heard: ((value: Value) => void)[] = [];
  const take = (kept: Kind) => {
    const next = read(kept);
    if (next === value) return;
    value = next;
    for (const tell of heard) tell(next);
  };
  setting.watch(take);
  return {
    current: () => value,
    known: setting.getValue().then(take, () => {}),
    watch: (changed) => {
      heard.push(changed);
    },
  };
}
