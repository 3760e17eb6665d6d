/** Styles as a page of the extension takes them: written for a shadow root's host, whose place its root element has. */
export const pageStyles = (styles: string): string =>
  styles.replaceAll(/:host\(([^)]*)\)/g, ':root$1').replaceAll(':host', ':root');
