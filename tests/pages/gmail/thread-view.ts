import { h } from '../shared/dom';
import type { PracticeMode } from '../zendesk/practice-api';
import { type ComposeBox, composeBox } from './compose-box';
import { foldedRow, type Mail, openRow } from './mail-row';
import type { MailState, MailTicket } from './mail-ticket';

/** What a thread asks of the mailbox around it. */
export interface ThreadOuter {
  /** Where windows of their own stand. */
  windows: HTMLElement;
  send: (view: ThreadView, text: string, archive: boolean) => void;
  schedule: (view: ThreadView, text: string) => void;
}

let messages = 9_000_000;

/** Everything of one open thread. It stays mounted, hidden or not. */
export class ThreadView {
  readonly element: HTMLElement;
  readonly sent: string[] = [];
  readonly #list = h('div', { class: 'nH', role: 'list' });
  readonly #ip = h('div', { class: 'ip' });
  readonly #mails: Mail[];
  #box: ComposeBox | null = null;
  #window: HTMLElement | null = null;

  constructor(
    readonly ticket: MailTicket,
    private readonly state: MailState,
    private readonly mode: PracticeMode,
    private readonly outer: ThreadOuter,
  ) {
    this.#mails = ticket.messages.map((message) => this.#mailOf(message));
    const heading = h(
      'h2',
      mode.markers === 'changed'
        ? { class: 'zq0' }
        : {
            class: 'hP',
            tabindex: '-1',
            'data-thread-perm-id': this.permId,
            'data-legacy-thread-id': `18a4${ticket.id.padStart(8, '0')}`,
          },
      ticket.subject,
    );
    const labels = (ticket.labels ?? []).map((name) => h('div', { class: 'hN', name }, name));
    const reply = h('div', { class: 'ams bkH', role: 'button', tabindex: '0' }, 'Reply');
    reply.addEventListener('click', () => this.reply(''));
    const column = h('div', { class: 'nH aHU' }, h('div', { class: 'nH hx' }, this.#list));
    this.element = h(
      'div',
      { class: 'nH main', role: 'main' },
      h(
        'div',
        { class: 'nH a98 iY' },
        h('div', { class: 'nH' }, h('div', { class: 'ha' }, heading, ...labels)),
        column,
        reply,
        this.#ip,
      ),
    );
    this.draw();
  }

  get permId(): string {
    return `thread-f:17755687801${this.ticket.id}`;
  }

  get box(): ComposeBox | null {
    return this.#box;
  }

  /** Draws every row anew: the last is open, the others are folded. */
  draw(): void {
    const options = { ids: this.mode.ids, markers: this.mode.markers, lang: this.mode.lang };
    const last = this.#mails.length - 1;
    const rows = this.#mails.map((mail, at) =>
      at === last ? openRow(mail, options) : this.#unfolding(mail),
    );
    this.#list.replaceChildren(...rows);
  }

  #unfolding(mail: Mail): HTMLElement {
    const options = { ids: this.mode.ids, markers: this.mode.markers, lang: this.mode.lang };
    const row = foldedRow(mail, options);
    row.addEventListener('click', () => row.replaceWith(openRow(mail, options)));
    return row;
  }

  /** Adds a message, open, under those that are there; returns a function that takes it away again. */
  add(message: MailTicket['messages'][number], sending = false): () => void {
    const mail = this.#mailOf(message, sending);
    const options = { ids: this.mode.ids, markers: this.mode.markers, lang: this.mode.lang };
    const row = openRow(mail, options);
    this.#mails.push(mail);
    this.#list.append(row);
    return () => {
      this.#mails.splice(this.#mails.indexOf(mail), 1);
      row.remove();
    };
  }

  /** Opens the reply box under the thread. */
  reply(draft: string): void {
    this.discard();
    this.#box = this.#newBox(draft);
    this.#ip.classList.add('adB');
    this.#ip.replaceChildren(h('div', { class: 'M9' }, this.#box.element));
    this.#box.editor.focus();
  }

  /** Moves the reply box into a window of its own. */
  popOut(): void {
    const draft = this.#box?.text() ?? '';
    this.discard();
    this.#box = this.#newBox(draft);
    const dialog = h(
      'div',
      { role: 'dialog', 'aria-label': this.ticket.subject },
      this.#box.element,
    );
    this.#window = h(
      'div',
      { class: 'nH' },
      h('div', { class: 'nH' }, h('div', { class: 'no' }, h('div', { class: 'AD' }, dialog))),
    );
    this.outer.windows.append(this.#window);
    this.#box.editor.focus();
  }

  discard(): void {
    this.#ip.classList.remove('adB');
    this.#ip.replaceChildren();
    this.#window?.remove();
    this.#window = null;
    this.#box = null;
  }

  #newBox(draft: string): ComposeBox {
    const last = this.#mails.at(-1);
    return composeBox(draft, {
      thread: this.permId,
      to: this.ticket.requester.email,
      signature: `${this.state.agent}\n${this.state.company}`,
      quote: {
        intro: `On Mon, Nov 23, 2026 at 4:05 PM ${last?.name ?? ''} <${last?.address ?? ''}> wrote:`,
        text: last?.text ?? '',
      },
      refuses: this.mode.editor === 'refuses',
      readOnly: this.mode.editor === 'read_only',
      onSend: (text, archive) => this.outer.send(this, text, archive),
      onSchedule: (text) => this.outer.schedule(this, text),
      onPopOut: () => this.popOut(),
      onDiscard: () => this.discard(),
    });
  }

  #mailOf(message: MailTicket['messages'][number], sending = false): Mail {
    messages += 1;
    const { requester } = this.ticket;
    const mine = message.role === 'agent';
    const me = { name: this.state.agent, address: this.state.address };
    const them = { name: requester.name, address: requester.email };
    const from = mine ? me : them;
    const name = message.name ?? from.name;
    const colleague = mine && name !== this.state.agent;
    const domain = this.state.address.replace(/^.*@/, '');
    return {
      ...message,
      name,
      address: colleague ? `${name.split(' ')[0]?.toLowerCase()}@${domain}` : from.address,
      to: mine
        ? { address: them.address, name: them.name }
        : this.ticket.to
          ? { address: this.ticket.to, name: this.ticket.to }
          : { address: me.address, name: 'me' },
      time: message.time ?? new Date().toISOString(),
      id: sending ? `msg-a:r-${messages}` : `msg-f:17755687${messages}`,
      legacy: sending ? null : `18a4166${messages}`,
    };
  }
}
