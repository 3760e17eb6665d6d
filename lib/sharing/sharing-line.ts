import { type InterfaceLanguage, say } from '@/lib/checks/texts';
import type { Library } from '@/lib/library';
import { type Role, readSubscription, roleOf } from './subscription';

/** What is said of the shared library where people write: plain data. */
export interface SharingLine {
  readonly name: string;
  readonly version: number;
  /** The folder's server. */
  readonly host: string;
  /** When it was last seen that this is the newest, ms since 1970. */
  readonly checkedAt: number;
  readonly role: Role;
  /** Why the last look did not go well, and when that was; null when it did. */
  readonly trouble: { readonly why: string; readonly at: number } | null;
}

/** The line on the library that is followed; null where none is. */
export async function sharingLine(
  library: Library,
  language: InterfaceLanguage,
): Promise<SharingLine | null> {
  const subscription = await readSubscription(library);
  if (subscription === null) return null;
  const { name, version, address, checkedAt, trouble } = subscription;
  return {
    ...{ name, version, checkedAt, host: new URL(address).host, role: roleOf(subscription) },
    trouble: trouble && { why: say(trouble.why, language, trouble.parameters), at: trouble.at },
  };
}
