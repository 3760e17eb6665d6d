import { $applyNodeReplacement, type EditorConfig, TextNode } from 'lexical';

/** A page or person named in a text: one node of the editor's that nobody types into, and that goes word by word. */
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
