import type { Draft } from '@/lib/checks/draft';

/** Whether a post reads like a warning of danger, so that it is worth offering to check it as one. */
export function looksLikeAlert(_draft: Draft, _language: string): boolean {
  return false;
}
