/** The first words of a post, on one line: what it is told by in a list. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 90).replace(/ \S*$/, '')} …` : line;
}
