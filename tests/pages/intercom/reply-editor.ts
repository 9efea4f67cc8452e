import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node as DocNode, Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { PracticeMode } from '../zendesk/practice-api';

export interface ReplyEditor {
  text: () => string;
  setText: (text: string) => void;
  undo: () => void;
  destroy: () => void;
}

const schema = new Schema({
  nodes: {
    doc: nodes.doc,
    paragraph: {
      ...nodes.paragraph,
      toDOM: () => ['p', { class: 'intercom-interblocks-align-left' }, 0],
    },
    text: nodes.text,
    hard_break: nodes.hard_break,
  },
});

function docOf(text: string): DocNode {
  const paragraphs = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return schema.node('doc', null, paragraphs);
}

/** A real ProseMirror, as Intercom's composer is one; Ctrl or Cmd with Enter sends. */
export function replyEditor(
  place: HTMLElement,
  draft: string,
  behaviour: PracticeMode['editor'],
  onSend: () => void,
): ReplyEditor {
  function send(): boolean {
    onSend();
    return true;
  }
  const view = new EditorView(
    { mount: place },
    {
      state: EditorState.create({
        doc: docOf(draft),
        plugins: [
          history(),
          keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Enter': send }),
          keymap(baseKeymap),
        ],
      }),
      attributes: { class: 'embercom-prosemirror-composer-editor', role: 'textbox' },
      editable: () => behaviour !== 'read_only',
      handlePaste: () => behaviour === 'refuses',
    },
  );
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    setText(text) {
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, docOf(text).content));
    },
    undo: () => undo(view.state, view.dispatch),
    destroy: () => view.destroy(),
  };
}
