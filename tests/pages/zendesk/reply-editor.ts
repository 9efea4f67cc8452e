import {
  BlockQuote,
  Bold,
  DecoupledEditor,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  Underline,
} from 'ckeditor5';
import { h } from '../shared/dom';
import { dataOfLines, linesOfData } from './draft-lines';
import type { PracticeMode } from './practice-api';

export interface ReplyEditor {
  editable: HTMLElement;
  toolbar: HTMLElement;
  text: () => string;
  setText: (text: string) => void;
  undo: () => void;
  focus: () => void;
  /** Chat: plain Enter sends, and the editor goes by its other name. */
  setChat: (chat: boolean) => void;
  destroy: () => Promise<void>;
}

export interface ReplyEditorOptions {
  label: string;
  draft: string;
  chat: boolean;
  behaviour: PracticeMode['editor'];
  onSend: () => void;
}

function refusePaste(editor: DecoupledEditor): void {
  editor.editing.view.document.on('clipboardInput', (event) => event.stop(), {
    priority: 'highest',
  });
}

function sendByKey(editor: DecoupledEditor, isChat: () => boolean, onSend: () => void): void {
  editor.keystrokes.set('Ctrl+Enter', (_event, cancel) => {
    cancel();
    onSend();
  });
  editor.editing.view.document.on(
    'enter',
    (event, data: { isSoft: boolean; preventDefault: () => void }) => {
      if (!isChat() || data.isSoft) return;
      data.preventDefault();
      event.stop();
      onSend();
    },
    { priority: 'high' },
  );
}

/** A real CKEditor 5, as Zendesk uses it, with its toolbar apart from the editable. */
export async function createReplyEditor(options: ReplyEditorOptions): Promise<ReplyEditor> {
  const editor = await DecoupledEditor.create(h('div'), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote],
    toolbar: [
      'bold',
      'italic',
      'underline',
      '|',
      'bulletedList',
      'numberedList',
      'link',
      'blockQuote',
    ],
    initialData: dataOfLines(options.draft),
    label: options.label,
  });
  const editable = editor.ui.getEditableElement();
  const toolbar = editor.ui.view.toolbar.element;
  if (!editable || !toolbar) throw new Error('CKEditor started without its parts.');
  let chat = options.chat;

  function name(): void {
    const kind = chat ? 'plain' : 'rich';
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (root) writer.setAttribute('data-test-id', `omnicomposer-${kind}-text-ckeditor`, root);
    });
  }

  name();
  sendByKey(editor, () => chat, options.onSend);
  if (options.behaviour === 'refuses') refusePaste(editor);
  if (options.behaviour === 'read_only') editor.enableReadOnlyMode('practice');
  return {
    editable,
    toolbar,
    text: () => linesOfData(editor.getData()),
    setText: (text) => editor.setData(dataOfLines(text)),
    undo: () => editor.execute('undo'),
    focus: () => editor.focus(),
    setChat(next) {
      chat = next;
      name();
    },
    destroy: async () => {
      await editor.destroy();
    },
  };
}
