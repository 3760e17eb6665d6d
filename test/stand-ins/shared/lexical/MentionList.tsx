import {
  COMMAND_PRIORITY_HIGH,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState } from 'react';
import { insertMention, mentionTyped, pagesNamed } from './mentioning';

interface Props {
  readonly editor: LexicalEditor;
  readonly label: string;
  readonly className?: string | undefined;
}

/** The list of pages that opens below a box when an @ and the start of a name were typed. */
export function MentionList({ editor, label, className }: Props) {
  const [names, setNames] = useState<readonly string[]>([]);
  const [at, setAt] = useState(0);

  useEffect(
    () =>
      editor.registerUpdateListener(() => {
        const typed = mentionTyped(editor);
        setNames(typed === undefined ? [] : pagesNamed(typed));
        setAt(0);
      }),
    [editor],
  );

  useEffect(() => {
    if (names.length === 0) return undefined;
    const key =
      (act: () => void) =>
      (event: KeyboardEvent | null): boolean => {
        event?.preventDefault();
        act();
        return true;
      };
    const step = (by: number) => setAt((old) => (old + by + names.length) % names.length);
    const gone = [
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        key(() => insertMention(editor, names[at])),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_DOWN_COMMAND,
        key(() => step(1)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ARROW_UP_COMMAND,
        key(() => step(-1)),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        key(() => setNames([])),
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    return () => {
      for (const each of gone) each();
    };
  }, [editor, names, at]);

  if (names.length === 0) return null;
  return (
    <div role="listbox" aria-label={label} className={className}>
      {names.map((name, index) => (
        <div
          key={name}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onMouseDown={(event) => {
            event.preventDefault();
            insertMention(editor, name);
          }}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
