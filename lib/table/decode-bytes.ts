/** The marks that may stand at the start of a file, and what they say of it. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file, as its first bytes say, else as UTF-8; what cannot be read is U+FFFD, or is read in the encoding given instead. */
export function decodeBytes(bytes: Uint8Array, instead?: 'windows-1252'): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(instead).decode(bytes);
  }
}
