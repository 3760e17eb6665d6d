import type { Listed } from './desk';
import type { Template } from './template';

/** What a list of templates can be narrowed by; a value is an id, for the last two 'yes'. */
export type FilterName = 'category' | 'language' | 'site' | 'status' | 'tag' | 'due' | 'expired';

/** The values chosen; what is left out narrows nothing. */
export type TemplateFilters = Readonly<Partial<Record<FilterName, string>>>;

/** What a list of templates can be sorted by. */
export type SortName = 'title' | 'changed' | 'review' | 'category' | 'language' | 'status';

type Fits = (listed: Listed, value: string, today: string) => boolean;

/** The version that a list shows of a template. */
export const shownOf = ({ used, proposal }: Listed): Template | undefined => proposal ?? used;

/** Whether somebody must look at it again: it is in use, and the day by which they should have is over. */
export const isDue = ({ used }: Listed, today: string): boolean =>
  used?.status === 'approved' && used.reviewBy < today;

/** Whether its last day is over. */
export const isExpired = ({ expiresOn }: Pick<Template, 'expiresOn'>, today: string): boolean =>
  expiresOn !== undefined && expiresOn < today;

/** Each filter, by name. A status fits when either version of a template has it. */
export const filters: Readonly<Record<FilterName, Fits>> = {
  category: (listed, value) => shownOf(listed)?.category === value,
  language: (listed, value) => shownOf(listed)?.language === value,
  site: (listed, value) => shownOf(listed)?.sites?.includes(value) ?? true,
  status: ({ used, proposal }, value) => used?.status === value || proposal?.status === value,
  tag: (listed, value) => shownOf(listed)?.tags?.includes(value) ?? false,
  due: (listed, _yes, today) => isDue(listed, today),
  expired: ({ used, proposal }, _yes, today) => {
    const row = used ?? proposal;
    return row !== undefined && isExpired(row, today);
  },
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byRank =
  <Value extends string>(order: readonly Value[], pick: (template: Template) => Value) =>
  (a: Template, b: Template): number =>
    order.indexOf(pick(a)) - order.indexOf(pick(b));

/** Each order, by name: what comes first needs attention, or is nearest. Equal ones go by title. */
export const sorts: Readonly<Record<SortName, (a: Template, b: Template) => number>> = {
  title: () => 0,
  changed: (a, b) => b.updatedAt - a.updatedAt,
  review: (a, b) => byText(a.reviewBy, b.reviewBy),
  category: byRank(['emergency', 'service', 'meeting', 'community'], ({ category }) => category),
  language: (a, b) => byText(a.language, b.language),
  status: byRank(['in-review', 'draft', 'approved', 'retired'], ({ status }) => status),
};

/** Those that fit every filter, in their order. `today`: `YYYY-MM-DD`. */
export function filterTemplates(
  list: readonly Listed[],
  chosen: TemplateFilters,
  today: string,
): readonly Listed[] {
  const tests = (Object.keys(filters) as FilterName[]).flatMap((name) => {
    const value = chosen[name];
    return value === undefined || value === '' ? [] : [(one: Listed) => filters[name](one, value, today)];
  });
  return tests.length === 0 ? list : list.filter((one) => tests.every((fits) => fits(one)));
}

/** The list in that order, titles as the language orders its letters. */
export function sortTemplates(list: readonly Listed[], sort: SortName, language = 'en'): readonly Listed[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const shown = list.flatMap((listed) => {
    const template = shownOf(listed);
    return template ? [{ listed, template }] : [];
  });
  shown.sort(
    (a, b) =>
      sorts[sort](a.template, b.template) ||
      compare(a.template.title, b.template.title) ||
      byText(a.template.language, b.template.language) ||
      byText(a.listed.id, b.listed.id),
  );
  return shown.map(({ listed }) => listed);
}

/** The list as a page shows it: what was found in the order it was found in, else sorted; of both, what fits the filters. */
export function arrangeTemplates(
  list: readonly Listed[],
  {
    found,
    chosen = {},
    sort = 'title',
    today,
    language,
  }: {
    /** As `TemplateSearch.search` gives it. */
    readonly found?: readonly string[] | undefined;
    readonly chosen?: TemplateFilters;
    readonly sort?: SortName;
    readonly today: string;
    readonly language?: string;
  },
): readonly Listed[] {
  if (found === undefined) return sortTemplates(filterTemplates(list, chosen, today), sort, language);
  const byId = new Map(list.map((listed) => [listed.id, listed]));
  return filterTemplates(
    found.flatMap((id) => byId.get(id) ?? []),
    chosen,
    today,
  );
}
