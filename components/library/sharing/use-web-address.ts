import { usePolicy } from '@/components/use-policy';
import { prescribedBy } from '@/lib/sharing';

/** Where the library lies, as far as somebody said so. */
export interface WebAddress {
  /** What the field starts with: what is prescribed, or what stands in the page's own address. */
  readonly start: string;
  readonly prescribed: { readonly address: boolean; readonly keys: readonly string[] | null };
}

/** Follows the policy, which goes before the address in the page's own. */
export function useWebAddress(inPage: string): WebAddress {
  const { address, keys } = prescribedBy(usePolicy());
  return { start: address ?? inPage, prescribed: { address: address !== null, keys } };
}
