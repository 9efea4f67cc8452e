import { Aliases } from './addresses-of';
import { messageElements } from './message-elements';
import { isRead, MessageRows, type Row } from './message-rows';
import { Places } from './places';
import { inPage, type Query } from './query';
import type { RawMessage } from './read-message';
import { matching, selectorOf } from './read-source';
import type { MessageRules, Source } from './reading-rules';
import type { ThreadRoot } from './site';
import { ThreadAssembly } from './thread-assembly';

/** Places whose value is the text they show, so that a changed text may change more than the words. */
function shownValues({ id, idAround = [], sender, time, addresses = [] }: MessageRules): string {
  const sources: Source[] = [...id, ...idAround, ...sender, ...time, ...addresses.flat()];
  return sources
    .filter((source) => typeof source === 'string' || source[1] === '')
    .map(selectorOf)
    .join(', ');
}

function hasElement(nodes: NodeList): boolean {
  return [...nodes].some((node) => node instanceof Element);
}

interface Listed {
  log: ParentNode;
  elements: Element[];
  /** What each states, as far as it was read. */
  raws: RawMessage[];
  /** Those that may have to be read. */
  stale: Set<Row>;
  /** The indexes of those that were read since the list was last taken; null for all. */
  fresh: number[] | null;
}

/** More changes than this are worked off at once, so that they do not pile up. */
const MOST_CHANGES = 5_000;

/** All messages of a thread, and the indexes of those that changed since they were last taken; null: any may have. */
export interface Taken {
  elements: readonly Element[];
  raws: readonly RawMessage[];
  changed: readonly number[] | null;
}

/**
 * Keeps what was read of a thread, so that a change costs only what it touched. `root`: the thread, of which
 * every change will be noted; without it nothing but the messages is kept.
 */
export class ThreadCache {
  readonly aliases = new Aliases();
  readonly assembly: ThreadAssembly;
  private readonly places: Places | null;
  private readonly rows: MessageRows;
  /** Elements known to be messages of this thread and of no other. */
  private own = new WeakSet<Element>();
  private list: Listed | null = null;
  private log: ParentNode | null = null;
  private changes: MutationRecord[] = [];
  private readonly wrappers: string;

  constructor(
    private readonly rules: MessageRules,
    root: ThreadRoot['root'] | null = null,
  ) {
    this.rows = new MessageRows(rules, shownValues(rules));
    this.wrappers = (rules.idAround ?? []).map(selectorOf).join(', ');
    this.assembly = new ThreadAssembly(rules);
    this.places = root && new Places(root);
  }

  /** How elements of the page are found. */
  readonly query: Query = (within, selector) => {
    this.workOff();
    return this.places ? this.places.query(within, selector) : inPage(within, selector);
  };

  /** The elements that hold the messages of `log`, page order; what lies in another thread is not among them. */
  elements(log: ParentNode): readonly Element[] {
    return this.listOf(log).elements;
  }

  /** Those of them that must be read. */
  unread(log: ParentNode): Element[] {
    const rows = [...this.listOf(log).stale].filter((row) => !isRead(row));
    return rows.map(({ element }) => element);
  }

  /** Whether nothing of `message` must be read. */
  has(message: Element): boolean {
    this.workOff();
    const row = this.rows.find(message);
    return row !== null && isRead(row);
  }

  /** What `message` states of itself; reads only what is not known or has changed. */
  get(message: Element, now: Date): RawMessage {
    this.workOff();
    return this.readRow(this.rows.rowOf(message), now);
  }

  /** Everything the messages of `log` state; reads what is not known or has changed. */
  take(log: ParentNode, now: Date): Taken {
    const list = this.listOf(log);
    for (const row of list.stale) this.readRow(row, now);
    list.stale.clear();
    const { elements, raws, fresh } = list;
    list.fresh = [];
    return { elements, raws, changed: fresh };
  }

  /** Forgets every message: nothing tells of a change of how they are drawn. */
  forgetAll(): void {
    this.list = null;
    this.rows.forgetAll();
  }

  /** Call now and then: what is around the thread may have changed. */
  expire(): void {
    this.places?.expire();
  }

  /** Call with every change of the page in the thread, so that what it touched is read again next time. */
  note(records: readonly MutationRecord[]): void {
    for (const record of records) this.changes.push(record);
    if (this.changes.length > MOST_CHANGES) this.workOff();
  }

  /** Finds out what the changes noted so far touched; together, since a busy page has many of few things. */
  private workOff(): void {
    if (this.changes.length === 0) return;
    const changes = this.changes;
    this.changes = [];
    for (const record of changes) {
      if (record.type === 'characterData') this.noteText(record.target);
      else if (record.type === 'attributes') this.noteAttribute(record.target);
      else this.noteNodes(record);
    }
  }

  private listOf(log: ParentNode): Listed {
    this.workOff();
    if (this.list?.log === log) return this.list;
    if (this.log !== log) this.own = new WeakSet();
    this.log = log;
    const elements = messageElements(log, this.rules, this.own);
    const list: Listed = { log, elements: [], raws: [], stale: new Set(), fresh: null };
    for (const element of elements) this.enlist(list, element);
    this.list = list;
    return list;
  }

  private enlist(list: Listed, element: Element): void {
    const row = this.rows.rowOf(element);
    row.at = list.elements.length;
    list.elements.push(element);
    if (row.raw && isRead(row)) list.raws[row.at] = row.raw;
    else list.stale.add(row);
  }

  private isListed(row: Row): boolean {
    return this.list?.elements[row.at] === row.element;
  }

  private readRow(row: Row, now: Date): RawMessage {
    if (row.raw && isRead(row)) return row.raw;
    const raw = this.rows.read(row, now);
    if (this.list && this.isListed(row)) {
      this.list.raws[row.at] = raw;
      this.list.fresh?.push(row.at);
    }
    return raw;
  }

  /** The messages that hold `node` or are it, innermost first: a page may draw one inside another. */
  private *messagesAround(node: Node): Generator<Element> {
    const { message } = this.rules;
    let around = (node instanceof Element ? node : node.parentElement)?.closest(message);
    while (around) {
      yield around;
      around = around.parentElement?.closest(message);
    }
  }

  private forgetAround(node: Node): void {
    for (const message of this.messagesAround(node)) this.forget(message);
  }

  /** Notes that the text `changed`, or text right in it, is another one. */
  private noteText(changed: Node): void {
    const known = this.rows.reword(changed);
    if (known) {
      if (this.isListed(known)) this.list?.stale.add(known);
      return;
    }
    for (const message of this.messagesAround(changed)) {
      this.rows.retext(message, changed);
      this.touch(message);
    }
  }

  private noteAttribute(target: Node): void {
    this.list = null;
    this.places?.changed();
    this.forgetAround(target);
    this.forgetBeside(target);
    if (target.parentElement?.closest(this.rules.message)) return;
    // What is around a message may decide whether it is one, whose it is and on which side it stands.
    this.own = new WeakSet();
    if (target instanceof Element && target.querySelector(this.rules.message)) {
      this.rows.forgetAll();
    }
  }

  private noteNodes(record: MutationRecord): void {
    const { target, addedNodes, removedNodes } = record;
    if (!hasElement(addedNodes) && !hasElement(removedNodes)) {
      this.noteText(target);
      return;
    }
    for (const added of addedNodes) {
      if (added instanceof Element) this.forgetIn(added);
    }
    if (this.append(record)) return;
    this.list = null;
    this.places?.changed();
    this.forgetAround(target);
    this.forgetBeside(target);
  }

  /** Takes in what was added below all messages, and nothing else; false where it is something else. */
  private append({ target, addedNodes, removedNodes }: MutationRecord): boolean {
    const { list, rules } = this;
    const last = list?.elements.at(-1);
    if (!list || !last || !(target instanceof Element) || removedNodes.length > 0) return false;
    if (!list.log.contains(target) || target === last || !target.contains(last)) return false;
    if (target.closest(rules.message)) return false;
    if (this.wrappers !== '' && target.closest(this.wrappers)) return false;
    for (const added of addedNodes) {
      if (added.parentNode !== target || !isBehind(added, last)) return false;
    }
    for (const added of addedNodes) {
      if (!(added instanceof Element)) continue;
      this.places?.added(added);
      for (const message of messageElements(list.log, rules, this.own, added)) {
        this.enlist(list, message);
      }
    }
    return true;
  }

  /** An id around a message is its own only as long as no other message stands beside it. */
  private forgetBeside(changed: Node): void {
    if (this.wrappers === '' || !(changed instanceof Element)) return;
    let wrapper = changed.closest(this.wrappers);
    while (wrapper) {
      this.forgetIn(wrapper);
      wrapper = wrapper.parentElement?.closest(this.wrappers) ?? null;
    }
  }

  private forgetIn(part: Element): void {
    for (const message of matching(part, this.rules.message)) {
      this.forget(message);
      this.own.delete(message);
    }
  }

  private forget(message: Element): void {
    this.rows.forget(message);
    this.touch(message);
  }

  private touch(message: Element): void {
    const row = this.rows.find(message);
    if (row && this.isListed(row)) this.list?.stale.add(row);
  }
}

function isBehind(node: Node, element: Element): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
