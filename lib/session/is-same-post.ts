/** How much of the longer text two texts must share at their ends to be the same post. */
const share = 0.8;

/** Whether a box that came onto the page holds the post of one that left: a site may put it up anew with a letter more. */
export function isSamePost(left: string, came: string): boolean {
  const shorter = Math.min(left.length, came.length);
  let start = 0;
  while (start < shorter && left[start] === came[start]) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === came.at(-1 - end)) end++;
  return start + end >= share * Math.max(left.length, came.length, 1);
}
