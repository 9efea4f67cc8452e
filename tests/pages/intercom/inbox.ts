import { STYLE } from '../shared/addresses';
import { h } from '../shared/dom';
import type {
  PracticeApi,
  PracticeMessage,
  PracticeMode,
  PracticeState,
} from '../zendesk/practice-api';
import { type ConversationPane, conversationPane, partFor, type Thread } from './conversation-pane';
import { type Shell, shellOf } from './shell';

const QUEUE_PATH = '/a/inbox/x1y2z3/inbox/shared/all';
const PATH = /\/conversation\/(\d+)/;
/** The address changes first; the conversation is drawn a little later. */
const DRAWING_MS = 80;

/** The whole practice inbox: one conversation in view, the others kept, and what drives them from outside. */
export class Inbox implements PracticeApi {
  readonly ready: Promise<void>;
  #state: PracticeState;
  #mode: PracticeMode = {
    markers: 'current',
    roles: 'marked',
    editor: 'normal',
    ids: 'given',
    replies: 'accept',
    theme: 'light',
    lang: 'en-US',
  };
  #threads = new Map<string, Thread>();
  readonly #unread = new Set<string>();
  #current: string | null = null;
  #pane: ConversationPane | null = null;
  #shell: Shell | null = null;
  #place: HTMLElement | ShadowRoot | null = null;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(state: PracticeState) {
    this.#state = state;
    this.ready = this.load(state);
    window.addEventListener('popstate', () => void this.#draw());
  }

  async load(state: PracticeState): Promise<void> {
    this.#state = state;
    this.#unread.clear();
    this.#current = null;
    this.#pane = null;
    this.#threads = new Map(
      state.tickets.map((ticket) => [
        ticket.id,
        {
          ticket,
          parts: ticket.messages.map((message) => partFor(message, ticket, state)),
          sent: [],
          draft: '',
          note: false,
          status: ticket.status,
        },
      ]),
    );
    document.documentElement.dataset.theme = this.#mode.theme;
    document.documentElement.lang = this.#mode.lang;
    const shell = shellOf(
      state,
      (id) => void this.open(id),
      () => this.openQueue(),
    );
    this.#shell = shell;
    this.#place = this.#placeIn(shell.page);
    document.body.replaceChildren(...shell.elements);
    const named = PATH.exec(location.pathname)?.[1] ?? state.open;
    if (named !== undefined && this.#threads.has(named)) this.#goTo(named);
    await this.#draw();
  }

  async setMode(mode: Partial<PracticeMode>): Promise<void> {
    this.#mode = { ...this.#mode, ...mode };
    await this.load(this.#state);
  }

  arrive(id: string, message: PracticeMessage): void {
    this.#add(this.#thread(id), message);
  }

  typing(id: string, name: string | null): void {
    if (id === this.#current) this.#pane?.typing(name);
  }

  open(id: string): Promise<void> {
    this.#thread(id);
    this.#goTo(id);
    return new Promise((resolve) => {
      clearTimeout(this.#drawing);
      this.#drawing = setTimeout(() => void this.#draw().then(resolve), DRAWING_MS);
    });
  }

  openQueue(): void {
    if (location.pathname !== QUEUE_PATH) history.pushState(null, '', QUEUE_PATH);
    void this.#draw();
  }

  close(id: string): void {
    this.#thread(id);
    if (this.#current === id) this.openQueue();
  }

  rerender(id: string): void {
    if (id === this.#current) this.#pane?.rerender();
  }

  async rebuildEditor(id: string): Promise<void> {
    if (id === this.#current) this.#pane?.composer.start(this.draft(id));
  }

  setReplyMode(id: string, mode: 'public' | 'internal'): void {
    this.#thread(id).note = mode === 'internal';
    if (id === this.#current) this.#pane?.composer.setNote(mode === 'internal');
  }

  sent(id: string): string[] {
    return [...this.#thread(id).sent];
  }

  status(id: string) {
    return this.#thread(id).status;
  }

  draft(id: string): string {
    if (id === this.#current && this.#pane) return this.#pane.composer.editor().text();
    return this.#thread(id).draft;
  }

  setDraft(id: string, text: string): void {
    if (id === this.#current) this.#pane?.composer.editor().setText(text);
    else this.#thread(id).draft = text;
  }

  undo(id: string): void {
    if (id === this.#current) this.#pane?.composer.editor().undo();
  }

  mounted(): string[] {
    return this.#current === null ? [] : [this.#current];
  }

  current(): string | null {
    return this.#current;
  }

  /** Draws the shadow host anew, as React does when its root is mounted again. */
  async replaceHost(): Promise<void> {
    if (!this.#shell) return;
    this.#place = this.#placeIn(this.#shell.page);
    await this.#draw();
  }

  #placeIn(page: HTMLElement): HTMLElement | ShadowRoot {
    const host = h(
      'div',
      this.#mode.markers === 'older' ? { class: 'react' } : { id: 'teammate-app-react' },
    );
    page.replaceChildren(host);
    if (this.#mode.markers === 'older') return host;
    return host.attachShadow({ mode: 'open' });
  }

  #thread(id: string): Thread {
    const thread = this.#threads.get(id);
    if (!thread) throw new Error(`There is no conversation ${id}.`);
    return thread;
  }

  #add(thread: Thread, message: PracticeMessage): void {
    const part = partFor(message, thread.ticket, this.#state);
    thread.parts.push(part);
    if (thread.ticket.id === this.#current) this.#pane?.add(part);
    else this.#unread.add(thread.ticket.id);
    this.#show();
  }

  #goTo(id: string): void {
    const path = `${QUEUE_PATH}/conversation/${id}`;
    if (location.pathname !== path) history.pushState(null, '', `${path}?view=List`);
  }

  /** Shows what the address names; what was written in the conversation before is kept. */
  async #draw(): Promise<void> {
    const before = this.#current === null ? null : this.#threads.get(this.#current);
    if (before && this.#pane) {
      before.draft = this.#pane.composer.editor().text();
      before.note = this.#pane.composer.isNote();
    }
    const id = PATH.exec(location.pathname)?.[1] ?? null;
    const thread = id === null ? undefined : this.#threads.get(id);
    this.#current = thread ? id : null;
    this.#pane = null;
    if (id !== null) this.#unread.delete(id);
    this.#place?.replaceChildren();
    if (thread && this.#place) this.#mount(thread, this.#place);
    this.#show();
  }

  #mount(thread: Thread, place: HTMLElement | ShadowRoot): void {
    const pane = conversationPane(thread, this.#mode, {
      send: (message) => this.#add(thread, message),
      event: (what) => this.#add(thread, { role: 'system', text: `${this.#state.agent} ${what}` }),
      closed: () => this.#advance(thread.ticket.id),
    });
    this.#pane = pane;
    if (place instanceof ShadowRoot) {
      const style = h('link', { rel: 'stylesheet', href: STYLE });
      // Until then nothing has its height.
      style.addEventListener('load', pane.toEnd);
      place.append(style);
    }
    place.append(...pane.nodes);
    pane.composer.setNote(thread.note);
    pane.composer.start(thread.draft);
    pane.toEnd();
  }

  /** After "Send & close" the inbox goes on to the next open conversation. */
  #advance(from: string): void {
    if (this.#current !== from) return;
    const next = [...this.#threads.values()].find(
      ({ ticket, status }) => ticket.id !== from && status !== 'closed',
    );
    if (next) void this.open(next.ticket.id);
    else this.openQueue();
  }

  #show(): void {
    this.#shell?.show([...this.#threads.values()], this.#current, this.#unread);
    const name =
      this.#current === null ? 'Inbox' : this.#thread(this.#current).ticket.requester.name;
    document.title = `${name} | ${this.#state.company} | Intercom`;
  }
}
