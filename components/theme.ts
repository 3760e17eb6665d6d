/** Whether the page behind us is dark, by the colour the site gives its body. */
export function themeOf(document: Document): 'light' | 'dark' {
  const [red = 255, green = 255, blue = 255, alpha = 1] =
    getComputedStyle(document.body)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (alpha === 0) return 'light';
  // Relative luminance by the eye's rough weights (Rec. 709) is enough to tell night from day.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light';
}
