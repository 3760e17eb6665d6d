import type { Issue } from '@/lib/checks/report';

/**
 * What each line of the list is told apart by: rule, words and turn. Not by the issue's own key, which changes with
 * its sentence: a button that is another one at every key cannot be pressed.
 */
export function listKeys(issues: readonly Issue[]): readonly string[] {
  const seen = new Map<string, number>();
  return issues.map(({ rule, words }) => {
    const name = `${rule} ${words}`;
    const turn = seen.get(name) ?? 0;
    seen.set(name, turn + 1);
    return `${name} ${turn}`;
  });
}
