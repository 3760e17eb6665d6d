import type { Line, Run } from './line';
import type { Looks } from './looks';
import { endsInGap, runsOf } from './runs-of';

interface OpenLine {
  readonly element: Element;
  readonly runs: Run[];
  filler?: Element;
  readonly apart: boolean;
}

interface Context {
  readonly block: Element;
  readonly kept?: Element | undefined;
}

/**
 * The lines of an editable as the browser shows them. What holds for every page: a block begins a line, a `<br>` or
 * (where blanks are kept) a line break ends one, and the last of them in a block only gives its line a height.
 */
export function readLines(box: Element, looks: Looks): readonly Line[] {
  const lines: Line[] = [];
  let line: OpenLine | undefined;
  let apart = false;

  const add = (run: Run, { block }: Context) => {
    if (line === undefined) {
      line = { element: block, runs: [], apart: apart && lines.length > 0 };
      apart = false;
    }
    const last = line.runs.at(-1);
    const goesOn =
      last?.node === run.node && last.to === run.from && last.kept === run.kept && run.to > run.from;
    if (goesOn && last) line.runs.splice(-1, 1, { ...last, to: run.to, shown: last.shown + run.shown });
    else line.runs.push(run);
  };
  const close = () => {
    if (line !== undefined) lines.push(finished(line, looks));
    line = undefined;
  };
  const visit = (node: Node, context: Context): void => {
    if (node instanceof Text) {
      const atStart = line === undefined || endsInGap(line.runs.at(-1), looks);
      for (const run of runsOf(node, looks, atStart)) add({ ...run, kept: context.kept }, context);
    } else if (node instanceof Element && !node.matches(looks.ignored)) visitElement(node, context);
  };
  const visitElement = (element: Element, context: Context): void => {
    const stands = standsFor(element);
    if (stands !== undefined) {
      const kept = context.kept ?? (stands === '\n' ? undefined : element);
      add({ node: element, from: 0, to: 0, shown: stands, kept }, context);
      return;
    }
    const isKept = element.matches(looks.kept);
    if (!looks.isBlock(element)) {
      const inner = { ...context, kept: context.kept ?? (isKept ? element : undefined) };
      for (const child of element.childNodes) visit(child, inner);
      return;
    }
    close();
    if (element.matches('[contenteditable="false"]')) apart = true;
    else for (const child of element.childNodes) visit(child, { block: element });
    close();
  };

  for (const child of box.childNodes) visit(child, { block: box });
  close();
  return lines.length > 0 ? lines : [{ element: box, runs: [] }];
}

/** What an element is in the text: a line break, or the emoji it draws. */
function standsFor(element: Element): string | undefined {
  if (element.localName === 'br') return '\n';
  if (element.localName !== 'img') return undefined;
  const alt = element.getAttribute('alt') ?? '';
  return /^\p{RGI_Emoji}$/v.test(alt) ? alt : '';
}

/** A line without what stands at its end and does not show. */
function finished({ runs, ...line }: OpenLine, looks: Looks): Line {
  const last = runs.at(-1);
  if (last === undefined) return { ...line, runs };
  const rest = runs.slice(0, -1);
  if (!(last.node instanceof Text)) {
    return last.shown === '\n' ? { ...line, runs: rest, filler: last.node } : { ...line, runs };
  }
  const hidden = looks.keepsBlanks(last.node) ? last.shown.endsWith('\n') : endsInGap(last, looks);
  if (!hidden) return { ...line, runs };
  const shorter = { ...last, to: last.to - 1, shown: last.shown.slice(0, -1) };
  return { ...line, runs: shorter.to > shorter.from || rest.length === 0 ? [...rest, shorter] : rest };
}
