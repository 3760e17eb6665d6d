import { followPolicy } from './follow-policy';
import type { Policy } from './policy';
import { readPolicy } from './read-policy';

/** A setting as it is kept. */
export interface Setting<Value> {
  readonly fallback: Value;
  getValue(): Promise<Value>;
  /** Keeps a person's choice; what is prescribed holds all the same. */
  setValue(value: Value): Promise<void>;
  /** Calls back with each other value. @returns what ends it */
  watch(changed: (value: Value) => void): () => void;
}

/**
 * A setting under the policy: what is kept with what is prescribed over it, for every reader at once.
 * @param prescribe puts what the policy says over what is kept; gives the same back where it says nothing
 */
export function underPolicy<Value>(
  kept: Setting<Value>,
  prescribe: (kept: Value, policy: Policy) => Value,
): Setting<Value> {
  return {
    fallback: kept.fallback,
    setValue: (value) => kept.setValue(value),
    async getValue() {
      const policy = await readPolicy();
      return prescribe(await kept.getValue(), policy);
    },
    watch(changed) {
      let value: { readonly it: Value } | undefined;
      let policy: Policy | undefined;
      const tell = () => value && policy && changed(prescribe(value.it, policy));
      const endKept = kept.watch((now) => {
        value = { it: now };
        if (policy) tell();
        else
          void readPolicy().then((read) => {
            policy ??= read;
            tell();
          });
      });
      const endPolicy = followPolicy((now) => {
        const isFirst = policy === undefined;
        policy = now;
        if (isFirst) return;
        if (value) tell();
        else
          void kept.getValue().then(
            (it) => {
              value ??= { it };
              tell();
            },
            () => {},
          );
      });
      return () => {
        endKept();
        endPolicy();
      };
    },
  };
}
