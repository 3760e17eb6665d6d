/** The parts of draft-js 0.11 and react-dom 17 that the stand-ins use; neither ships types of its own. */
declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export class ContentBlock {
    getText(): string;
  }
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class SelectionState {
    getHasFocus(): boolean;
    set(name: 'hasFocus', value: boolean): SelectionState;
  }
  export interface Decorator {
    strategy(block: ContentBlock, mark: (start: number, end: number) => void): void;
    component: ComponentType<{ children?: ReactNode }>;
  }
  export class CompositeDecorator {
    constructor(decorators: Decorator[]);
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static set(state: EditorState, changes: { selection: SelectionState }): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export type Handled = 'handled' | 'not-handled';
  export interface EditorProps {
    editorState: EditorState;
    onChange(state: EditorState): void;
    onFocus?(): void;
    onBlur?(): void;
    ariaLabel?: string;
    role?: string;
    ariaMultiline?: boolean;
    readOnly?: boolean;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    webDriverTestID?: string;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): Handled;
    handleBeforeInput?(): Handled;
    handlePastedText?(): Handled;
  }
  export class Editor extends Component<EditorProps> {
    focus(): void;
  }
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
}

// Named by its file, because the extension's own React is newer and its types have no `render`.
declare module 'react-dom/index.js' {
  import type { ReactElement, ReactNode, ReactPortal } from 'react';

  export function render(element: ReactElement, container: Element): void;
  export function unmountComponentAtNode(container: Element): boolean;
  export function createPortal(children: ReactNode, container: Element): ReactPortal;
}

declare module '*.module.css' {
  const names: Readonly<Record<string, string>>;
  export default names;
}

declare module '*.css';
