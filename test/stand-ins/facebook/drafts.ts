import type { KnownBoxes } from '../shared/boxes';
import { createLexicalDraft, type LexicalDraft } from '../shared/lexical/lexical-draft';
import look from './box.module.css';

const theme = {
  paragraph: look.line ?? '',
  hashtag: look.linked ?? '',
  mention: look.mention ?? '',
  link: look.linked ?? '',
};

export type Drafts = ReturnType<typeof createDrafts>;

/** All that is being written, by the key of its box: `dialog/profile`, `comment/1`, `chat`. */
export function createDrafts(boxes: KnownBoxes) {
  const drafts = new Map<string, LexicalDraft>();
  const of = (key: string): LexicalDraft => {
    const draft = drafts.get(key) ?? createLexicalDraft(key, boxes, theme);
    drafts.set(key, draft);
    return draft;
  };
  return { boxes, of, clear: (key: string) => void drafts.delete(key) };
}
