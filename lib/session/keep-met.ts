import type { StoreApi } from 'zustand/vanilla';
import { isBlank } from './is-blank';
import type { SessionState } from './session-state';
import { visibleIssues } from './visible-issues';

/** What a post met until its box was empty: each rule with its words once, and how often a fix of each rule was made. */
export interface Met {
  readonly found: readonly { readonly rule: string; readonly words: string }[];
  readonly fixed: Readonly<Record<string, number>>;
}

/** A post that met nothing yet. */
export const noneMet: Met = { found: [], fixed: {} };

/** Keeps what a post met: what it was shown is told once more when it is posted. */
export function keepMet(store: StoreApi<SessionState>): { fixed(rule: string): void } {
  store.subscribe((state, before) => {
    if (isBlank(state)) {
      if (state.met !== noneMet) store.setState({ met: noneMet });
      return;
    }
    if (!state.upToDate || (state.report === before.report && state.typingAt === before.typingAt)) return;
    const known = new Set(state.met.found.map(nameOf));
    const found = visibleIssues(state).filter((one) => !known.has(nameOf(one)));
    if (found.length === 0) return;
    const more = found.map(({ rule, words }) => ({ rule, words }));
    store.setState(({ met }) => ({ met: { ...met, found: [...met.found, ...more] } }));
  });
  return {
    fixed: (rule) =>
      store.setState(({ met }) => ({
        met: { ...met, fixed: { ...met.fixed, [rule]: (met.fixed[rule] ?? 0) + 1 } },
      })),
  };
}

/** What an issue is known by as long as its words are: its sentence may change around them. */
export const nameOf = ({ rule, words }: { readonly rule: string; readonly words: string }): string =>
  `${rule} ${words}`;
