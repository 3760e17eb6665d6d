/** Rows of words as a table of plain text, each column as wide as its longest cell, up to a limit. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], widest = 44): string {
  const widths = heads.map((head, at) =>
    Math.min(widest, Math.max(head.length, ...rows.map((row) => (row[at] ?? '').length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cut(cell, widths[at] ?? widest).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
