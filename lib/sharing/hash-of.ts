/** SHA-256 of a text's bytes in UTF-8: 64 hexadecimal digits. */
export async function hashOf(text: string): Promise<{ readonly hash: string; readonly bytes: number }> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { hash, bytes: bytes.byteLength };
}
