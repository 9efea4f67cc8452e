import { h, icon } from '../shared/dom';
import { type HeaderView, headerView } from './header-view';
import { markersOf } from './markers';
import type { PracticeApi, PracticeMode, PracticeState } from './practice-api';
import { type QueueView, queueView } from './queue-view';
import { type TicketPanel, ticketPanel } from './ticket-panel';

const QUEUE_PATH = '/agent/filters/1';
const TICKET_PATH = /^\/agent\/tickets\/(\d+)/;

function rail(onQueue: () => void): HTMLElement {
  const views = h('button', { type: 'button', 'aria-label': 'Views' }, icon('views'));
  views.addEventListener('click', onQueue);
  const others = (['people', 'chart', 'gear'] as const).map((name) =>
    h('span', { class: 'rail-item' }, icon(name)),
  );
  return h('nav', { class: 'rail', 'aria-label': 'Products' }, icon('home'), views, ...others);
}

/** The whole practice desk: mounted tickets, the visible one, and what drives them from outside. */
export class Desk implements PracticeApi {
  readonly ready: Promise<void>;
  #state: PracticeState;
  #mode: PracticeMode = {
    markers: 'current',
    editor: 'normal',
    ids: 'given',
    replies: 'accept',
    theme: 'light',
    lang: 'en-US',
  };
  #panels = new Map<string, TicketPanel>();
  readonly #unread = new Set<string>();
  #current: string | null = null;
  #panes: HTMLElement = h('main');
  #header: HeaderView | null = null;
  #queue: QueueView | null = null;

  constructor(state: PracticeState) {
    this.#state = state;
    this.ready = this.load(state);
    window.addEventListener('popstate', () => void this.#follow());
  }

  async load(state: PracticeState): Promise<void> {
    this.#state = state;
    const old = [...this.#panels.values()];
    this.#panels = new Map();
    this.#unread.clear();
    this.#current = null;
    await Promise.all(old.map((panel) => panel.composer.destroy()));
    document.documentElement.dataset.theme = this.#mode.theme;
    document.documentElement.lang = this.#mode.lang;
    const open = (id: string) => void this.open(id);
    const header = headerView(state, this.#mode, open, (id) => this.close(id));
    const queue = queueView(this.#mode, open);
    this.#header = header;
    this.#queue = queue;
    this.#panes = h(markersOf(this.#mode.markers).panes, { id: 'main_panes' });
    document.body.replaceChildren(
      rail(() => this.openQueue()),
      header.element,
      h('div', { class: 'stage' }, this.#panes, queue.element),
    );
    for (const { id } of state.tickets) await this.#mount(id);
    await this.#follow();
  }

  async setMode(mode: Partial<PracticeMode>): Promise<void> {
    this.#mode = { ...this.#mode, ...mode };
    await this.load(this.#state);
  }

  arrive(id: string, message: Parameters<PracticeApi['arrive']>[1]): void {
    this.#panel(id).add(message);
    if (id !== this.#current) this.#unread.add(id);
    this.#show();
  }

  typing(id: string, name: string | null): void {
    this.#panel(id).log.typing(name);
  }

  async open(id: string): Promise<void> {
    await this.#mount(id);
    this.#goTo(`/agent/tickets/${id}`);
    this.#activate(id);
  }

  openQueue(): void {
    this.#goTo(QUEUE_PATH);
    this.#activate(null);
  }

  close(id: string): void {
    const panel = this.#panel(id);
    this.#panels.delete(id);
    panel.element.remove();
    void panel.composer.destroy();
    if (this.#current === id) this.openQueue();
    else this.#show();
  }

  rerender(id: string): void {
    this.#panel(id).log.rerender();
  }

  rebuildEditor(id: string): Promise<void> {
    return this.#panel(id).composer.rebuild();
  }

  setReplyMode(id: string, mode: 'public' | 'internal'): void {
    this.#panel(id).composer.setInternal(mode === 'internal');
  }

  sent(id: string): string[] {
    return [...this.#panel(id).sent];
  }

  status(id: string) {
    return this.#panel(id).status();
  }

  draft(id: string): string {
    return this.#panel(id).composer.editor().text();
  }

  setDraft(id: string, text: string): void {
    this.#panel(id).composer.editor().setText(text);
  }

  undo(id: string): void {
    this.#panel(id).composer.editor().undo();
  }

  mounted(): string[] {
    return [...this.#panels.keys()];
  }

  current(): string | null {
    return this.#current;
  }

  #panel(id: string): TicketPanel {
    const panel = this.#panels.get(id);
    if (!panel) throw new Error(`Ticket ${id} is not mounted.`);
    return panel;
  }

  async #mount(id: string): Promise<void> {
    if (this.#panels.has(id)) return;
    const ticket = this.#state.tickets.find((candidate) => candidate.id === id);
    if (!ticket) throw new Error(`There is no ticket ${id}.`);
    const panel = await ticketPanel(ticket, this.#state, this.#mode, (done, closes) => {
      if (closes) this.close(done.ticket.id);
      else this.#show();
    });
    this.#panels.set(id, panel);
    this.#panes.append(panel.element);
  }

  async #follow(): Promise<void> {
    const named = TICKET_PATH.exec(location.pathname)?.[1] ?? null;
    const known = (id: string | null | undefined): id is string =>
      this.#state.tickets.some((ticket) => ticket.id === id);
    if (known(named)) {
      await this.#mount(named);
      this.#activate(named);
    } else if (this.#current === null && known(this.#state.open)) await this.open(this.#state.open);
    else this.#activate(null);
  }

  #goTo(path: string): void {
    if (location.pathname !== path) history.pushState(null, '', path);
  }

  #activate(id: string | null): void {
    this.#current = id;
    if (id !== null) this.#unread.delete(id);
    for (const [own, panel] of this.#panels) panel.setActive(own === id);
    this.#show();
  }

  #show(): void {
    const mounted = [...this.#panels.values()].map(({ ticket }) => ticket);
    this.#header?.show(mounted, this.#current, this.#unread);
    const statusOf = (id: string) =>
      this.#panels.get(id)?.status() ??
      this.#state.tickets.find((ticket) => ticket.id === id)?.status ??
      'open';
    this.#queue?.show(this.#state.tickets, statusOf);
    document.body.classList.toggle('in-queue', this.#current === null);
    const ticket = this.#current === null ? null : this.#panel(this.#current).ticket;
    document.title = `${this.#state.company} – ${ticket ? `#${ticket.id} ${ticket.subject}` : 'Views'}`;
  }
}
