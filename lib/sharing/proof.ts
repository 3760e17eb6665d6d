import * as v from 'valibot';
import type { Library } from '@/lib/library';
import { type Fault, provesConditions, type WebFolder } from '@/lib/web-folder';

const key = 'proved-servers';
const addressesSchema = v.array(v.pipe(v.string(), v.maxLength(2_000)));

/**
 * Has a server prove, before the first publication to an address, that it notices when two people save at once; what was
 * proved is remembered.
 */
export async function proof(library: Library, folder: WebFolder): Promise<{ readonly ok: true } | Fault> {
  if ((await provedAddresses(library)).includes(folder.address)) return { ok: true };
  const proved = await provesConditions(folder);
  if (!proved.ok) return proved;
  await library.transaction('rw', library.shared, async () => {
    const known = await provedAddresses(library);
    await library.shared.put({ key, kept: [...new Set([...known, folder.address])] });
  });
  return { ok: true };
}

async function provedAddresses({ shared }: Library): Promise<readonly string[]> {
  const read = v.safeParse(addressesSchema, (await shared.get(key))?.kept);
  return read.success ? read.output : [];
}
