/** Whether an answer is a page for people, by what it says of itself or by how it begins. */
export function isPage(headers: Headers, text: string): boolean {
  const type = headers.get('content-type') ?? '';
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(type)) return true;
  return /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|script|meta)\b/i.test(text.slice(0, 1000));
}
