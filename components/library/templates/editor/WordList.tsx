import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/Field';

interface Given {
  readonly label: string;
  readonly help: string;
  readonly words: readonly string[];
  readonly split: RegExp;
  /** What stands between two. */
  readonly joined: string;
  readonly lang: string;
  /** Makes a word as it is kept. */
  readonly clean?: (word: string) => string;
  readonly onChange: (words: string[]) => void;
}

/** A list of words typed in one line. */
export function WordList({ label, help, words, split, joined, lang, clean, onChange }: Given) {
  const [typed, setTyped] = useState(words.join(joined));
  const read = (line: string) => [
    ...new Set(
      line
        .split(split)
        .map((word) => (clean ? clean(word.trim()) : word.trim()))
        .filter(Boolean),
    ),
  ];
  const kept = words.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the words come from elsewhere
  useEffect(() => {
    if (read(typed).join('\n') !== kept) setTyped(words.join(joined));
  }, [kept]);
  return (
    <Field label={label} required={false} help={help}>
      {(control) => (
        <input
          {...control}
          className="ui-control"
          lang={lang}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(read(event.target.value));
          }}
          onBlur={() => setTyped(words.join(joined))}
        />
      )}
    </Field>
  );
}
