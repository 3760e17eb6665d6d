const codes = { bold: [1, 22], faint: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39] } as const;

/** Puts a text in a colour or a weight. */
export type Paint = (how: keyof typeof codes, text: string) => string;

/** Colours for a terminal that shows them; the text as it is for any other. */
export const painter =
  (colours: boolean): Paint =>
  (how, text) =>
    colours ? `\u001B[${codes[how][0]}m${text}\u001B[${codes[how][1]}m` : text;
