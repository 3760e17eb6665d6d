/**
 * A thumbprint as two people compare it over the phone: the first 16 bytes as eight groups of four hexadecimal digits.
 */
export function fingerprint(thumbprint: string): string {
  const bytes = atob(thumbprint.replaceAll('-', '+').replaceAll('_', '/'));
  const digits = [...bytes].slice(0, 16).map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0'));
  return (digits.join('').toUpperCase().match(/.{4}/g) ?? []).join(' ');
}
