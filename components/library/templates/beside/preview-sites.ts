import type { Template } from '@/lib/library';
import { type Site, sites } from '@/lib/sites';

const usual = ['x', 'facebook', 'nextdoor'];

/** The sites a template is shown on: those it is meant for or has words of its own for, or else the usual three. */
export function previewSites({ sites: meant = [], variants = {} }: Template): readonly Site[] {
  const wanted = new Set([...(meant.length > 0 ? meant : usual), ...Object.keys(variants)]);
  return sites.filter(({ id }) => wanted.has(id));
}
