import type { Step } from './scan-json';

/** Keys that reach what every object has. As words of a swap they are harmless, all but the first. */
const reaching: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The path to the first key that belongs in no library; null when there is none. The value came from `parseJson`, so it is not deep. */
export function hostileKey(value: unknown): readonly Step[] | null {
  const path: Step[] = [];
  const look = (one: unknown): boolean => {
    if (typeof one !== 'object' || one === null) return false;
    const words = path.at(-1) === 'swap' || path.at(-1) === 'either';
    for (const [key, inner] of Object.entries(one)) {
      path.push(Array.isArray(one) ? Number(key) : key);
      const hostile = !Array.isArray(one) && reaching.has(key) && (key === '__proto__' || !words);
      if (hostile || look(inner)) return true;
      path.pop();
    }
    return false;
  };
  return look(value) ? path : null;
}
