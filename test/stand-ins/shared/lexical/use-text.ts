import { useEffect, useState } from 'react';
import type { LexicalDraft } from './lexical-draft';

/** The text of a draft, kept up to date. */
export function useText(draft: LexicalDraft): string {
  const [text, setText] = useState(draft.text);
  useEffect(() => {
    const read = () => setText(draft.text());
    read();
    return draft.editor.registerUpdateListener(read);
  }, [draft]);
  return text;
}
