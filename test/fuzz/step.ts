/** One thing a person does in a compose box or beside it. */
export type Step =
  /** By keyboard to the start or the end of the text, and from there by so many characters. */
  | { readonly do: 'move'; readonly from: 'start' | 'end'; readonly by: number }
  /** So many characters to the right of the caret. */
  | { readonly do: 'select'; readonly by: number }
  | { readonly do: 'select all' }
  /** Key by key, or all at once as an input method or a word suggested by a phone puts it. */
  | { readonly do: 'type' | 'put'; readonly text: string }
  | { readonly do: 'press'; readonly key: 'Enter' | 'Backspace' | 'Delete' }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  /** The button of a fix in the sidebar: the `nth` issue of a rule about these words. */
  | {
      readonly do: 'fix';
      readonly rule: string;
      readonly words: string;
      readonly nth: number;
      readonly fix: number;
    }
  /** A template from the sidebar, by its title. */
  | { readonly do: 'insert'; readonly title: string }
  /** All that the sidebar lists is compared with what a check of the text gives. */
  | { readonly do: 'look' };

/** A step as one line of a script that a person can follow. */
export function told(step: Step): string {
  switch (step.do) {
    case 'move': {
      const [to, key] = step.from === 'start' ? ['Ctrl+Home', 'Right'] : ['Ctrl+End', 'Left'];
      return `press ${to}, then ${key} ${step.by} times`;
    }
    case 'select':
      return `press Shift+Right ${step.by} times`;
    case 'select all':
      return 'press Ctrl+A';
    case 'type':
    case 'put':
      return `${step.do} ${JSON.stringify(step.text)}`;
    case 'press':
      return `press ${step.key}`;
    case 'undo':
    case 'redo':
      return `${step.do} ${step.times} times`;
    case 'fix': {
      const { rule, words, nth, fix } = step;
      return `press fix ${fix + 1} of ${rule} on ${JSON.stringify(words)} (number ${nth + 1} of them)`;
    }
    case 'insert':
      return `insert the template “${step.title}”`;
    case 'look':
      return 'look at the list of issues';
  }
}
