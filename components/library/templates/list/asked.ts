import type { SortName, TemplateFilters } from '@/lib/library';

/** What a person asks of the list. */
export interface Asked {
  /** '' looks for nothing. */
  readonly words: string;
  readonly chosen: TemplateFilters;
  /** What words find is in the order of how well it fits. */
  readonly sort: SortName;
}

export const everything: Asked = { words: '', chosen: {}, sort: 'title' };
