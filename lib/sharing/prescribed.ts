import { type Policy, readPolicy } from '@/lib/policy';
import { checkAddress } from '@/lib/web-folder';

/** What an IT department says of the agency's library; null where it leaves it to the person. */
export interface PrescribedLibrary {
  readonly address: string | null;
  /** Thumbprints of the keys that are trusted without a question. */
  readonly keys: readonly string[] | null;
}

/** What a policy says of the agency's library. */
export function prescribedBy({ libraryAddress, libraryKeys }: Policy): PrescribedLibrary {
  const checked = libraryAddress === undefined ? null : checkAddress(libraryAddress);
  return { address: checked?.ok ? checked.address : null, keys: libraryKeys ?? null };
}

/** What is prescribed now. Never rejects. */
export const readPrescribed = async (): Promise<PrescribedLibrary> => prescribedBy(await readPolicy());
