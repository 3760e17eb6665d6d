/** The colour an element is filled with, as red, green and blue; nothing where one sees through it. */
function fillOf(element: Element): readonly number[] | undefined {
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    getComputedStyle(element)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return alpha === 0 ? undefined : [red, green, blue];
}

/** Whether the page behind us is dark, by the colour the site gives its body or else the whole page. */
export function themeOf(document: Document): 'light' | 'dark' {
  const [red = 255, green = 255, blue = 255] =
    fillOf(document.body) ?? fillOf(document.documentElement) ?? [];
  // Relative luminance by the eye's rough weights (Rec. 709) is enough to tell night from day.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
}

/** Tells of changes to what makes the page light or dark: its own attributes, and the system's wish; @returns what ends it. */
export function followTheme(document: Document, changed: () => void): () => void {
  const attributes = new MutationObserver(changed);
  const noted = { attributeFilter: ['style', 'class', 'data-theme', 'data-color-mode'] };
  attributes.observe(document.documentElement, noted);
  attributes.observe(document.body, noted);
  const wish = matchMedia('(prefers-color-scheme: dark)');
  wish.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    wish.removeEventListener('change', changed);
  };
}
