import type { Issue } from '@/lib/checks/report';
import type { Severity } from '@/lib/checks/rule';
import type { Snapshot } from '@/lib/editors';

/** The registry is shared with the page, so our names carry our own. */
const nameOf = (severity: Severity | 'over' | 'pointed') => `plainpost-${severity}`;
const severities: readonly Severity[] = ['suggestion', 'warning', 'error'];

/** Whether this browser can mark words without touching the page's nodes; without it the sidebar serves alone. */
const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * Marks the words of issues in a compose box, one highlight a severity, and nothing in the page's own nodes.
 * @param pointed the issue the person looks at in the sidebar
 */
export function paint(snapshot: Snapshot, issues: readonly Issue[], pointed: string | undefined): void {
  if (!canPaint()) return;
  const rangesOf = (chosen: readonly Issue[]) => chosen.flatMap(({ at }) => snapshot.range(at) ?? []);
  // What is over a site's limit is a stretch, not a word: tinted only, so that the words in it stay readable.
  const words = issues.filter(({ rule, about }) => about === 'words' && rule !== 'length-limit');
  severities.forEach((severity, priority) => {
    const highlight = new Highlight(...rangesOf(words.filter((issue) => issue.severity === severity)));
    highlight.priority = priority;
    highlight.type = severity === 'suggestion' ? 'grammar-error' : 'spelling-error';
    CSS.highlights.set(nameOf(severity), highlight);
  });
  const over = issues.filter(({ rule }) => rule === 'length-limit');
  CSS.highlights.set(nameOf('over'), new Highlight(...rangesOf(over)));
  CSS.highlights.set(
    nameOf('pointed'),
    new Highlight(...rangesOf(issues.filter(({ key, about }) => about === 'words' && key === pointed))),
  );
}

/** Takes all our marks away. */
export function unpaint(): void {
  if (!canPaint()) return;
  for (const name of [...severities, 'over', 'pointed'] as const) CSS.highlights.delete(nameOf(name));
}
