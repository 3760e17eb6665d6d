/** The id that the manifest's key gives the extension wherever it is built. */
export const extensionId = 'laelpfncigpfgfogfebmpndhlbjkmbgh';
