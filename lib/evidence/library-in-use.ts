import type { Library } from '@/lib/library';
import { readSubscription } from '@/lib/sharing';
import type { Press } from './content-schema';

/** The agency's shared library as it was received last; null where nothing is subscribed to. */
export async function libraryInUse(library: Library): Promise<Press['library']> {
  const subscription = await readSubscription(library);
  if (subscription === null) return null;
  const { library: id, name, version, document } = subscription;
  return { id, name, version, document };
}
