import { $applyNodeReplacement, type EditorConfig, TextNode } from 'lexical';

/**
 * A page or person named in a text, as one node. It is taken away word by word, and whoever types into it, by key or by
 * paste, makes plain text of it: the name is still there, and nobody is told.
 */
export class MentionNode extends TextNode {
  override $config() {
    return this.config('mention', { extends: TextNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    // Source: facebook/lexical, the playground's mention node: not to be spell-checked.
    element.spellcheck = false;
    element.className = config.theme.mention ?? '';
    return element;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): true {
    return true;
  }
}

export function $createMentionNode(name: string): MentionNode {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented'));
}
