import { h, icon } from '../shared/dom';
import type {
  PracticeApi,
  PracticeMessage,
  PracticeMode,
  PracticeState,
} from '../zendesk/practice-api';
import { linesOf } from './mail-row';
import { hashOf, type MailState, ticketIn } from './mail-ticket';
import { Receipt } from './receipt';
import { ThreadView } from './thread-view';

/** Gmail changes its address first and swaps the view a little later. */
const DRAWING_MS = 60;

/** The whole practice mailbox: mounted threads, the visible one, and what drives them from outside. */
export class Mailbox implements PracticeApi {
  readonly ready: Promise<void>;
  #state: MailState;
  #mode: PracticeMode = {
    markers: 'current',
    roles: 'marked',
    editor: 'normal',
    ids: 'given',
    replies: 'accept',
    theme: 'light',
    lang: 'en-US',
  };
  #views = new Map<string, ThreadView>();
  #current: string | null = null;
  #list: HTMLElement = h('div');
  #stage: HTMLElement = h('div');
  readonly #windows = h('div', { class: 'dw' });
  readonly #receipt = new Receipt();

  constructor(state: MailState) {
    this.#state = state;
    this.ready = this.load(state);
    window.addEventListener('hashchange', () => setTimeout(() => this.#draw(), DRAWING_MS));
  }

  async load(state: PracticeState): Promise<void> {
    this.#state = { ...this.#state, ...state } as MailState;
    this.#views = new Map();
    this.#current = null;
    const { agent, address } = this.#state;
    document.documentElement.lang = this.#mode.lang;
    document.documentElement.dataset.theme = this.#mode.theme;
    const account = h('a', {
      class: 'account',
      href: 'https://accounts.google.com/SignOutOptions?hl=en',
      'aria-label': `Google Account: ${agent} \n(${address})`,
    });
    account.append(agent.slice(0, 1));
    this.#list = h('div', { class: 'nH list', role: 'main' });
    this.#stage = h('div', { class: 'nH' }, this.#list);
    this.#windows.replaceChildren();
    document.body.replaceChildren(
      h('div', { role: 'banner', class: 'banner' }, icon('mail'), h('b', {}, 'Mail'), account),
      h('div', { class: 'aeF' }, this.#stage),
      this.#windows,
      this.#receipt.element,
    );
    if (ticketIn(location.hash) === null && state.open !== undefined) {
      history.replaceState(null, '', hashOf(state.open));
    }
    this.#draw();
  }

  async setMode(mode: Partial<PracticeMode>): Promise<void> {
    this.#mode = { ...this.#mode, ...mode };
    await this.load(this.#state);
  }

  arrive(id: string, message: PracticeMessage): void {
    this.#view(id).add(message);
    this.#drawList();
  }

  /** Nobody sees in a mailbox that somebody types. */
  typing(): void {}

  open(id: string): Promise<void> {
    location.hash = hashOf(id);
    return new Promise((resolve) => setTimeout(resolve, DRAWING_MS * 2));
  }

  openQueue(): void {
    location.hash = '#inbox';
  }

  close(id: string): void {
    this.#views.get(id)?.element.remove();
    this.#views.delete(id);
    if (this.#current === id) this.openQueue();
  }

  rerender(id: string): void {
    this.#view(id).draw();
  }

  async rebuildEditor(id: string): Promise<void> {
    this.#view(id).reply(this.draft(id));
  }

  /** A mailbox has no notes. */
  setReplyMode(): void {}

  sent(id: string): string[] {
    return [...this.#view(id).sent];
  }

  status(id: string) {
    return this.#view(id).ticket.status;
  }

  draft(id: string): string {
    return this.#view(id).box?.text() ?? '';
  }

  setDraft(id: string, text: string): void {
    const view = this.#view(id);
    if (view.box) view.box.setText(text);
    else view.reply(text);
  }

  undo(): void {
    document.execCommand('undo');
  }

  mounted(): string[] {
    return [...this.#views.keys()];
  }

  current(): string | null {
    return this.#current;
  }

  #view(id: string): ThreadView {
    const known = this.#views.get(id);
    if (known) return known;
    const ticket = this.#state.tickets.find((candidate) => candidate.id === id);
    if (!ticket) throw new Error(`There is no thread ${id}.`);
    const view = new ThreadView(ticket, this.#state, this.#mode, {
      windows: this.#windows,
      send: (from, text, archive) => this.#ask(from, text, archive),
      schedule: (from, text) => this.#schedule(from, text),
    });
    view.element.style.display = 'none';
    this.#views.set(id, view);
    this.#stage.append(view.element);
    return view;
  }

  #draw(): void {
    const id = ticketIn(location.hash);
    this.#current = id;
    if (id !== null) this.#view(id);
    for (const [own, { element }] of this.#views) element.style.display = own === id ? '' : 'none';
    this.#list.style.display = id === null ? '' : 'none';
    this.#drawList();
    const title = id === null ? 'Inbox' : this.#view(id).ticket.subject;
    document.title = `${title} - ${this.#state.address} - ${this.#state.company} Mail`;
  }

  #drawList(): void {
    const rows = this.#state.tickets.map((ticket) => {
      const row = h(
        'div',
        { class: 'zA', role: 'row', tabindex: '0' },
        h('span', {}, ticket.requester.name),
        h('span', {}, ticket.subject),
      );
      row.addEventListener('click', () => void this.open(ticket.id));
      return row;
    });
    this.#list.replaceChildren(...rows);
  }

  /** Gmail asks back where the text speaks of a file and there is none. */
  #ask(view: ThreadView, text: string, archive: boolean): void {
    if (text === '' || this.#mode.replies === 'fail') return;
    if (!/\battached\b/i.test(text)) {
      this.#send(view, text, archive);
      return;
    }
    const dialog = h('div', {
      role: 'alertdialog',
      class: 'Kj-JD',
      'aria-label': 'Attach a file?',
    });
    const answer = (label: string, run: () => void) => {
      const button = h('button', { type: 'button' }, label);
      button.addEventListener('click', () => {
        dialog.remove();
        run();
      });
      return button;
    };
    dialog.append(
      ...linesOf('It seems like you forgot to attach a file.'),
      answer('Cancel', () => view.box?.editor.focus()),
      answer('Send anyway', () => this.#send(view, text, archive)),
    );
    document.body.append(dialog);
  }

  #send(view: ThreadView, text: string, archive: boolean): void {
    view.discard();
    const signature = `${this.#state.agent}\n${this.#state.company}`;
    const takeAway = view.add({ role: 'agent', text, signature }, true);
    this.#receipt.show(
      'Message sent.',
      () => {
        takeAway();
        view.reply(text);
        if (this.#current !== view.ticket.id) void this.open(view.ticket.id);
      },
      () => {
        view.sent.push(text);
        view.element
          .querySelector('[data-message-id^="#msg-a"]:not([data-legacy-message-id])')
          ?.setAttribute('data-legacy-message-id', `18a4166${Date.now()}`);
      },
    );
    if (archive) this.openQueue();
  }

  #schedule(view: ThreadView, text: string): void {
    view.discard();
    this.#receipt.show(
      'Send scheduled for tomorrow.',
      () => view.reply(text),
      () => undefined,
    );
  }
}
