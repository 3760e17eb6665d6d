import type { ReactElement } from 'react';
import type { KnownBoxes } from '../shared/boxes';
import { LexicalBox } from '../shared/lexical/LexicalBox';
import { createLexicalDraft } from '../shared/lexical/lexical-draft';
import { DraftJsBox } from './DraftJsBox';
import { createDraftJsDraft } from './draft-js-draft';
import look from './look.module.css';
import { words } from './words';

/** A text being written, in the engine the address asks for. */
export interface Draft {
  readonly key: string;
  text(): string;
  /** Calls the reader after each change; gives the way to stop it. */
  read(reader: () => void): () => void;
  /** The box to write it in. */
  box(): ReactElement;
}

/** Both engines can give their box this role, and which one the site has is not known. */
const engine = new URLSearchParams(location.search).get('engine') === 'draft' ? 'draft' : 'lexical';

export const createDraft = (key: string, boxes: KnownBoxes, text = ''): Draft =>
  engine === 'draft' ? inDraftJs(key, boxes, text) : inLexical(key, boxes, text);

function inLexical(key: string, boxes: KnownBoxes, text: string): Draft {
  const theme = { paragraph: look.line ?? '', hashtag: look.linked ?? '', link: look.linked ?? '' };
  const draft = createLexicalDraft(key, boxes, theme, text);
  return {
    key,
    text: draft.text,
    read: (reader) => draft.editor.registerUpdateListener(reader),
    box: () => (
      <LexicalBox
        key={key}
        draft={draft}
        boxes={boxes}
        // Source: a probe of 31 Aug 2026: the role, the label, and three editable elements one in the other, as
        // Lexical's root, its paragraph and its text are.
        attributes={{
          role: 'combobox',
          'aria-label': words.box,
          'aria-expanded': false,
          spellCheck: true,
          tabIndex: 0,
          className: `${look.text} notranslate`,
        }}
      />
    ),
  };
}

function inDraftJs(key: string, boxes: KnownBoxes, text: string): Draft {
  const draft = createDraftJsDraft(key, boxes, text);
  return {
    key,
    text: draft.text,
    read: draft.read,
    box: () => (
      <div key={key} className={look.text}>
        <DraftJsBox draft={draft} boxes={boxes} label={words.box} />
      </div>
    ),
  };
}
