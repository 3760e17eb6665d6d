/** The longest draft that is checked, UTF-16 units. */
export const longestDraft = 200_000;
