import { say } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { installationKey } from '@/lib/signing';
import { evidenceTexts } from './evidence-texts';
import { type Days, linksBetween } from './links-between';
import { version } from './version';

/** Writes the records of some days with hashes, signatures and the public key, so that others can verify them. */
export async function exportJson(library: Library, days: Days, now: number = Date.now()): Promise<string> {
  const { publicKey, thumbprint } = await installationKey(library);
  const records = await linksBetween(library, days);
  const file = {
    ...{ format: 'plainpost-records', formatVersion: 1 },
    exportedAt: new Date(now).toISOString(),
    plainpost: version(),
    notice: say(evidenceTexts.notArchive, 'en'),
    ...{ from: days.from, to: days.to, publicKey, thumbprint, records },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
