/** What the lab uses of Draft.js 0.11, which brings no types. */
declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText(delimiter: string): string };
  }

  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    handleKeyCommand?: (command: string) => 'handled' | 'not-handled';
  }>;
}
