import { type Ref, useState } from 'react';
import type { Issue } from '@/lib/checks';
import { remapIssues } from '@/lib/session/remap-issues';
import { MarkedText } from './MarkedText';

interface Given {
  readonly label: string;
  readonly lang: string | undefined;
  readonly text: string;
  /** Those of `checked`: the text as it was when it was last checked. */
  readonly issues: readonly Issue[];
  readonly checked: string;
  readonly pointed?: string | undefined;
  readonly onChange: (text: string) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A box to write in whose words are marked where they stand: the marks lie in a copy of the text behind it. */
export function MarkedEditor({ label, lang, text, issues, checked, pointed, onChange, ref }: Given) {
  const [focused, setFocused] = useState(false);
  return (
    <div className={focused ? 'marked-editor focused' : 'marked-editor'}>
      <div className="behind" aria-hidden="true">
        <MarkedText text={text} issues={remapIssues(issues, checked, text)} pointed={pointed} />
        {/* A last line without a word still needs its height. */}
        {'\u200B'}
      </div>
      <textarea
        ref={ref}
        aria-label={label}
        lang={lang}
        value={text}
        spellCheck={false}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
