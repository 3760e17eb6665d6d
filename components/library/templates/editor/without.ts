/** The same without one property: what is left out says more than an empty value. */
export function without<From extends object, Key extends keyof From>(from: From, key: Key): Omit<From, Key> {
  const { [key]: _, ...rest } = from;
  return rest;
}
