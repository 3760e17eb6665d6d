import type { Standing } from '@/components/library/templates/standing';
import type { Category } from '@/lib/library/template';

/** How the list is sorted; 'best' is by the words searched for, or else by title. */
export type Sort = 'best' | 'title' | 'changed' | 'review';

/** What a person asks of the list; '' asks nothing. */
export interface Asked {
  readonly words: string;
  readonly category: Category | '';
  readonly language: string;
  /** A site's id. */
  readonly site: string;
  readonly standing: Standing | '';
  readonly dates: '' | 'due' | 'expired';
  readonly sort: Sort;
}

export const everything: Asked = {
  words: '',
  category: '',
  language: '',
  site: '',
  standing: '',
  dates: '',
  sort: 'best',
};
