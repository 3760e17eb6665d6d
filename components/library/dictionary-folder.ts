/** Where the extension's dictionaries lie; nothing on a page that is none of the extension's. */
export const dictionaryFolder = (): { readonly dictionaries?: string } =>
  location.protocol.endsWith('extension:')
    ? { dictionaries: new URL('/dictionaries/', location.href).href }
    : {};
