import type { Template } from '@/lib/library/template';

/** Every property of a template, in the order in which they are written. */
export const templateKeys = [
  ...(['id', 'library', 'title', 'category', 'drill', 'language', 'pair', 'body', 'tags', 'fields'] as const),
  ...(['variants', 'hashtags', 'block', 'hazard', 'sites', 'status', 'approvals', 'version'] as const),
  ...(['author', 'createdAt', 'updatedAt', 'reviewBy', 'expiresOn'] as const),
] satisfies readonly (keyof Template)[];
