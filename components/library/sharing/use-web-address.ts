/** Where the library lies, as far as somebody said so. */
export interface WebAddress {
  /** What the field starts with. */
  readonly start: string;
  readonly prescribed: { readonly address: boolean; readonly keys: readonly string[] | null };
}

/** The address that stands in the page's own. */
export function useWebAddress(inPage: string): WebAddress {
  return { start: inPage, prescribed: { address: false, keys: null } };
}
