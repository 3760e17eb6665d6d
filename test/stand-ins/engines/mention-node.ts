import {
  $applyNodeReplacement,
  type EditorConfig,
  type NodeKey,
  type SerializedTextNode,
  TextNode,
} from 'lexical';

/**
 * A person or page that is mentioned.
 * Source: facebook/lexical, packages/lexical-playground/src/nodes/MentionNode.ts: a segmented text node, with
 * spellcheck off.
 */
export class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return $createMentionNode(json.text);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = 'tag';
    element.spellcheck = false;
    return element;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export function $createMentionNode(text: string, key?: NodeKey): MentionNode {
  return $applyNodeReplacement(new MentionNode(text, key).setMode('segmented').toggleDirectionless());
}
