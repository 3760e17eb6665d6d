import type { Run } from './line';
import type { Looks } from './looks';

/** The runs of a text node: all of it, or what is left when the browser has drawn its blanks together. */
export function runsOf(node: Text, looks: Looks, atStart: boolean): readonly Run[] {
  const runs: Run[] = [];
  let gap = atStart;
  const keeps = looks.keepsBlanks(node);
  const stretch = keeps ? /[\s\S]+/g : /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;
  const push = (from: number, to: number, shown: string) => {
    if (to > from) runs.push({ node, from, to, shown });
  };
  for (const { 0: found, index } of node.data.matchAll(stretch)) {
    if (!keeps && /^[ \t\n\r\f]/.test(found)) {
      if (!gap) push(index, index + 1, ' ');
      gap = true;
      continue;
    }
    gap = false;
    let from = 0;
    for (const unseen of looks.unseen ? found.matchAll(looks.unseen) : []) {
      push(index + from, index + unseen.index, plain(found.slice(from, unseen.index)));
      from = unseen.index + unseen[0].length;
    }
    push(index + from, index + found.length, plain(found.slice(from)));
  }
  return runs;
}

/** Editors put a no-break space where a browser would swallow a blank; to a reader it is a blank. */
const plain = (data: string): string => data.replaceAll('\u00a0', ' ');

/** Whether a blank that follows would be drawn together with what is there. */
export function endsInGap(run: Run | undefined, looks: Looks): boolean {
  if (run === undefined || run.shown === '\n') return true;
  return (
    run.node instanceof Text &&
    !looks.keepsBlanks(run.node) &&
    /[ \t\n\r\f]$/.test(run.node.data.slice(0, run.to))
  );
}
