import type { Library } from '@/lib/library';
import { type Accepted, accept } from './accept';
import { doubt } from './doubt';
import { lookAt } from './look-at';
import { type PrescribedLibrary, readPrescribed } from './prescribed';
import type { Reaching } from './shared-folder';
import { readSubscription } from './subscription';

/**
 * Follows the library that policy prescribes, where both its address and its keys are prescribed and the browser lets us
 * reach it: then there is nothing to ask a person. Null where there is nothing to do.
 */
export async function followPrescribed(
  library: Library,
  {
    mayReach,
    prescribed,
    ...reaching
  }: Reaching & {
    readonly mayReach: (address: string) => Promise<boolean>;
    readonly prescribed?: PrescribedLibrary;
  },
): Promise<Accepted | null> {
  const { address, keys } = prescribed ?? (await readPrescribed());
  if (address === null || keys === null) return null;
  const known = await readSubscription(library);
  if (known?.address === address || !(await mayReach(address))) return null;
  const looked = await lookAt(address, { ...reaching, known, prescribed: keys });
  if (!looked.ok) return looked;
  return looked.state === 'library' ? accept(library, looked.found, reaching) : doubt('no-library');
}
