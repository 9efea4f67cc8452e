import { h, icon } from '../shared/dom';
import { attachMenu } from './menu';
import type { PracticeMode, PracticeTicket } from './practice-api';
import { createReplyEditor, type ReplyEditor } from './reply-editor';
import { wordsOf } from './words';

export interface ComposerView {
  element: HTMLElement;
  editor: () => ReplyEditor;
  isInternal: () => boolean;
  setInternal: (internal: boolean) => void;
  rebuild: () => Promise<void>;
  destroy: () => Promise<void>;
}

/** The reply box of one ticket: channel switcher, editor, toolbar and, for messaging, a send button. */
export async function composerView(
  ticket: PracticeTicket,
  mode: PracticeMode,
  onSend: () => void,
): Promise<ComposerView> {
  const words = wordsOf(mode.lang);
  const isMessaging = ticket.channel === 'messaging';
  let internal = false;

  const switcher = h('button', {
    type: 'button',
    class: 'switcher',
    'data-test-id': 'omnichannel-channel-switcher-button',
  });
  const bar = h(
    'div',
    { class: 'composer-head', 'data-test-id': 'omnichannel-composer-toolbar' },
    switcher,
    h('span', { class: 'to' }, `${words.to}: ${ticket.requester.name}`),
  );
  const editorPlace = h('div', { 'data-test-id': 'editor-view' });
  const tools = h('div', { class: 'tools' });
  const send = h(
    'button',
    { type: 'button', class: 'send', 'data-test-id': 'omnichannel-omnicomposer-send-button' },
    icon('send'),
    words.send,
  );
  send.addEventListener('click', onSend);
  const element = h(
    'div',
    { class: 'composer' },
    bar,
    h(
      'div',
      { 'data-test-id': 'ticket-rich-text-editor', class: 'zendesk-editor--rich-text-container' },
      editorPlace,
    ),
    tools,
  );

  function build(draft: string): Promise<ReplyEditor> {
    return createReplyEditor({
      label: internal ? words.note : words.publicReply,
      draft,
      chat: isMessaging && !internal,
      behaviour: mode.editor,
      onSend,
    });
  }
  function show(): void {
    const label = isMessaging ? words.messaging : words.publicReply;
    const shown = internal ? words.note : label;
    const own = isMessaging ? 'native_messaging' : 'email';
    switcher.dataset.channel = internal ? 'internal' : own;
    switcher.setAttribute('aria-label', shown);
    const kind = isMessaging ? 'chat' : 'mail';
    switcher.replaceChildren(icon(internal ? 'note' : kind), shown, icon('down'));
    element.classList.toggle('internal', internal);
    editorPlace.replaceChildren(editor.editable);
    tools.replaceChildren(editor.toolbar);
    if (isMessaging && !internal) tools.append(send);
  }
  function setInternal(next: boolean): void {
    internal = next;
    editor.setChat(isMessaging && !internal);
    show();
  }

  let editor = await build('');
  show();
  attachMenu(switcher, bar, () => [
    {
      label: isMessaging ? words.messaging : words.publicReply,
      pick: () => setInternal(false),
      attributes: { 'data-mode': 'public' },
    },
    { label: words.note, pick: () => setInternal(true), attributes: { 'data-mode': 'internal' } },
  ]);
  return {
    element,
    editor: () => editor,
    isInternal: () => internal,
    setInternal,
    async rebuild() {
      const old = editor;
      editor = await build(old.text());
      show();
      await old.destroy();
    },
    destroy: () => editor.destroy(),
  };
}
