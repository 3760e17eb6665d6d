/** The day it is at a moment (ms since 1970), `YYYY-MM-DD`, by the clock of this installation. */
export function dayOf(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The same day a year later. */
export function dayInAYear(at: number): string {
  const day = new Date(at);
  return dayOf(new Date(day.getFullYear() + 1, day.getMonth(), day.getDate(), 12).getTime());
}
