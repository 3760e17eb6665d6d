import type { Word } from './draft';
import type { Wakes } from './wakes';
import { wordForms } from './word-forms';

/** Tells which rules need to look at a stretch of text; the numbers are the rules' places in the list, in order. */
export type Waker = (text: string, words: readonly Word[]) => readonly number[];

/** Reads once what wakes each rule, so that one pass over words and characters tells which of them have work. */
export function createWaker(rules: readonly { readonly wakes?: Wakes }[]): Waker {
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  const plainSigns: (number[] | undefined)[] = new Array(128).fill(undefined);
  const otherSigns = new Map<number, number[]>();
  const stamps = new Uint32Array(rules.length);
  let stamp = 0;

  const addTo = (list: number[] | undefined, index: number): number[] => {
    if (list === undefined) return [index];
    list.push(index);
    return list;
  };
  for (const [index, { wakes }] of rules.entries()) {
    if (wakes === undefined) always.push(index);
    for (const word of new Set(wakes?.words)) byWord.set(word, addTo(byWord.get(word), index));
    for (const sign of new Set(wakes?.signs ?? '')) {
      const code = sign.charCodeAt(0);
      if (code < 128) plainSigns[code] = addTo(plainSigns[code], index);
      else otherSigns.set(code, addTo(otherSigns.get(code), index));
    }
  }

  return (text, words) => {
    stamp += 1;
    const woken: number[] = [];
    const wake = (indexes: readonly number[] | undefined): void => {
      if (indexes === undefined) return;
      for (const index of indexes) {
        if (stamps[index] === stamp) continue;
        stamps[index] = stamp;
        woken.push(index);
      }
    };
    wake(always);
    if (byWord.size > 0) for (const form of wordForms(words)) wake(byWord.get(form));
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 128) wake(plainSigns[code]);
      else if (otherSigns.size > 0) wake(otherSigns.get(code));
    }
    return woken.sort((a, b) => a - b);
  };
}
