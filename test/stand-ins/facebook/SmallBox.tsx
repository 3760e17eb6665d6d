import { $createParagraphNode, $getRoot } from 'lexical';
import { LexicalBox } from '../shared/lexical/LexicalBox';
import { MentionList } from '../shared/lexical/MentionList';
import { useText } from '../shared/lexical/use-text';
import look from './box.module.css';
import type { Drafts } from './drafts';
import { words } from './words';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly drafts: Drafts;
  onSend(text: string): void;
}

/** A box of one line that Enter sends, as below a post or in a chat. Made of the same engine as the dialog's. */
export function SmallBox({ name, label, drafts, onSend }: Props) {
  const draft = drafts.of(name);
  const empty = useText(draft) === '';
  const send = () => {
    const text = draft.text().trim();
    if (!text) return;
    onSend(text);
    draft.editor.update(() => {
      $getRoot().clear().append($createParagraphNode()).selectEnd();
    });
  };
  return (
    <div className={look.small}>
      <LexicalBox
        draft={draft}
        boxes={drafts.boxes}
        onEnter={send}
        attributes={{
          role: 'textbox',
          spellCheck: true,
          tabIndex: 0,
          'aria-label': label,
          'aria-placeholder': label,
          className: `${look.smallText} notranslate`,
        }}
      />
      {empty && (
        <div className={look.placeholder} aria-hidden="true">
          {label}
        </div>
      )}
      <MentionList editor={draft.editor} label={words.mentions} className={look.list} />
    </div>
  );
}
