import type { Library } from './library';
import { listAll, listSome } from './listed';
import type { Template } from './template';

const includes = ({ body, variants = {} }: Template): boolean =>
  [body, ...Object.values(variants)].some((text) => text.includes('{{>'));

/**
 * The blocks as they will be once the templates with these ids are approved; undefined when none of them includes one,
 * so that the library need not be read.
 */
export async function blocksFor(
  library: Library,
  ids: readonly string[],
): Promise<readonly Template[] | undefined> {
  const some = await listSome(library, ids);
  if (![...some.values()].some(({ proposal }) => proposal && includes(proposal))) return undefined;
  return (await listAll(library)).flatMap(({ id, used, proposal }): Template[] => {
    const row =
      proposal && ids.includes(id) ? { ...proposal, status: 'approved' as const } : (used ?? proposal);
    return row?.block === undefined ? [] : [row];
  });
}
