import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $getRoot, createEditor, type LexicalEditor } from 'lexical';

/** Undo steps as Lexical's own React plugin groups them. */
const GROUP_MS = 1_000;

/** Lexical without React: `register` adds the rich or the plain way of editing. */
export function openLexical(
  parent: HTMLElement,
  register: (editor: LexicalEditor) => void,
): () => string {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  parent.append(root);
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  register(editor);
  registerHistory(editor, createEmptyHistoryState(), GROUP_MS);
  return () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
}
