import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';

/** ProseMirror with the plugins every editor built on it has; `props` are the desk's own. */
export function openProseMirror(
  parent: Node,
  props: Omit<DirectEditorProps, 'state'> = {},
): () => string {
  const mount = document.createElement('div');
  parent.appendChild(mount);
  const view = new EditorView(mount, {
    ...props,
    state: EditorState.create({
      schema,
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
}
