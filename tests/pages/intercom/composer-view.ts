import { h } from '../shared/dom';
import type { PracticeMode } from '../zendesk/practice-api';
import { type ReplyEditor, replyEditor } from './reply-editor';

export interface ComposerView {
  element: HTMLElement;
  editor: () => ReplyEditor;
  isNote: () => boolean;
  setNote: (note: boolean) => void;
  /** Builds the editor in place; call it once the element is in the page. */
  start: (draft: string) => void;
  alert: (text: string) => void;
}

const STYLE_NOTE = 'note';

/** The composer: reply or note (told by colour alone), the editor, tools, Send, and Send & close. */
export function composerView(
  behaviour: PracticeMode['editor'],
  onSend: (closes: boolean) => void,
): ComposerView {
  let note = false;
  let editor: ReplyEditor | null = null;
  const reply = h('button', { type: 'button', class: 'mode' }, 'Reply');
  const internal = h('button', { type: 'button', class: 'mode' }, 'Note');
  const alert = h('p', { role: 'alert', class: 'alert' });
  const place = h('div', { class: 'editor-place' });
  const macros = h(
    'button',
    { type: 'button', class: 'inbox2__button', 'aria-label': 'Macros' },
    '⚡',
  );
  const emoji = h(
    'button',
    { type: 'button', class: 'inbox2__button', 'aria-label': 'Emoji' },
    '☺',
  );
  const send = h('button', { type: 'button', class: 'send' }, 'Send');
  const close = h('button', { type: 'button', class: 'send-close' }, 'Send & close');
  const frame = h(
    'div',
    { class: 'inbox2__composer__container' },
    h('div', { class: 'modes' }, reply, internal),
    place,
    alert,
    h(
      'div',
      { class: 'flex-row justify-between items-end' },
      h('div', { class: 'overlay__opener' }, macros, emoji),
      h('div', { class: 'sends' }, close, send),
    ),
  );

  function show(): void {
    frame.classList.toggle(STYLE_NOTE, note);
    reply.classList.toggle('on', !note);
    internal.classList.toggle('on', note);
    send.textContent = note ? 'Add note' : 'Send';
    close.hidden = note;
  }
  function setNote(next: boolean): void {
    note = next;
    show();
  }

  reply.addEventListener('click', () => setNote(false));
  internal.addEventListener('click', () => setNote(true));
  send.addEventListener('click', () => onSend(false));
  close.addEventListener('click', () => onSend(true));
  show();
  return {
    element: h('div', { 'data-conversation-reply-composer': '' }, frame),
    editor() {
      if (!editor) throw new Error('The composer is not started.');
      return editor;
    },
    isNote: () => note,
    setNote,
    start(draft) {
      editor?.destroy();
      const mount = h('div');
      place.replaceChildren(mount);
      editor = replyEditor(mount, draft, behaviour, () => onSend(false));
    },
    alert(text) {
      alert.textContent = text;
    },
  };
}
