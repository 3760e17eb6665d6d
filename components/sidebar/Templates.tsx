import type { Ask } from '@/lib/connection';

/** The Templates tab. */
export function Templates({ ask: _ask }: { ask: Ask }) {
  return null;
}
