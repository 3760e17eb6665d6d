import type { Draft } from '@/lib/checks/draft';
import type { Readability } from './readability';

/** Measures how hard a text is to read; undefined for one too short, and in a language without a measure. */
export function measureReadability(_draft: Draft, _language: string): Readability | undefined {
  return undefined;
}
