import type { Library } from '@/lib/library';
import { asText, documentOf } from '@/lib/library/exchange/write-document';
import { folderLogin } from '@/lib/settings';
import { stopLooking } from './looking';
import { storedTables, subscribedRows } from './store-library';
import { subscriptionKey } from './subscription';

/** Follows the library no longer: what came from it goes, what is the person's own stays, and the login is forgotten. */
export async function leave(library: Library): Promise<void> {
  const tables = [...storedTables(library), library.folderFiles];
  await library.transaction('rw', tables, async () => {
    await subscribedRows(library).delete();
    await library.guides.delete(['subscribed', 'used']);
    await library.bases.clear();
    await library.withdrawn.clear();
    await library.folderFiles.clear();
    await library.shared.delete(subscriptionKey);
  });
  await folderLogin.setValue(null).catch(() => {});
  await stopLooking().catch(() => false);
}

/** The library that is followed as a document of its own, to be kept as a file. */
export async function subscribedDocument(library: Library): Promise<string> {
  const templates = await subscribedRows(library).toArray();
  const used = await library.guides.get(['subscribed', 'used']);
  return asText(documentOf({ templates, proposals: [], starters: [], used, changed: undefined }));
}
