import { messageElements } from './message-elements';
import { bodiesOf, type RawMessage, readMessage, readWordsAgain } from './read-message';
import { matching, selectorOf } from './read-source';
import type { MessageRules, Source } from './reading-rules';

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

/** Keeps what was read of a thread, so that a change costs only the messages it touched. */
export class ThreadCache {
  private read = new WeakMap<Element, RawMessage>();
  private readonly bodies = new WeakMap<Element, readonly Element[]>();
  /** Read messages of which nothing but words in a body changed. */
  private readonly reworded = new WeakSet<Element>();
  /** Elements known to be messages of this thread and of no other. */
  private own = new WeakSet<Element>();
  private list: { log: ParentNode; elements: readonly Element[] } | null = null;
  private log: ParentNode | null = null;
  private readonly shown: string;
  private readonly wrappers: string;

  constructor(private readonly rules: MessageRules) {
    this.shown = shownValues(rules);
    this.wrappers = (rules.idAround ?? []).map(selectorOf).join(', ');
  }

  /** The elements that hold the messages of `log`, page order; what lies in another thread is not among them. */
  elements(log: ParentNode): readonly Element[] {
    if (this.list?.log === log) return this.list.elements;
    if (this.log !== log) this.own = new WeakSet();
    this.log = log;
    const elements = messageElements(log, this.rules, this.own);
    this.list = { log, elements };
    return elements;
  }

  /** Whether nothing of `message` must be read. */
  has(message: Element): boolean {
    return this.read.has(message) && !this.reworded.has(message);
  }

  /** What `message` states of itself; reads only what is not known or has changed. */
  get(message: Element, now: Date): RawMessage {
    const known = this.read.get(message);
    if (known && !this.reworded.has(message)) return known;
    const bodies = (known && this.bodies.get(message)) ?? bodiesOf(message, this.rules);
    const raw = known
      ? readWordsAgain(known, message, bodies, this.rules)
      : readMessage(message, this.rules, now, bodies);
    this.read.set(message, raw);
    this.bodies.set(message, bodies);
    this.reworded.delete(message);
    return raw;
  }

  /** Call with every change of the page in the thread, so that what it touched is read again next time. */
  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'characterData') this.noteText(record.target);
      else if (record.type === 'attributes') this.noteAttribute(record.target);
      else this.noteNodes(record);
    }
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
    const around = changed instanceof Element ? changed : changed.parentElement;
    const isValue = this.shown !== '' && around?.closest(this.shown);
    for (const message of this.messagesAround(changed)) {
      const inBody = this.bodies.get(message)?.some((body) => body.contains(changed));
      if (!inBody || isValue) this.forget(message);
      else if (this.read.has(message)) this.reworded.add(message);
    }
  }

  private noteAttribute(target: Node): void {
    this.list = null;
    this.forgetAround(target);
    this.forgetBeside(target);
    if (target.parentElement?.closest(this.rules.message)) return;
    // What is around a message may decide whether it is one, whose it is and on which side it stands.
    this.own = new WeakSet();
    if (target instanceof Element && target.querySelector(this.rules.message)) {
      this.read = new WeakMap();
    }
  }

  private noteNodes({ target, addedNodes, removedNodes }: MutationRecord): void {
    if (!hasElement(addedNodes) && !hasElement(removedNodes)) {
      this.noteText(target);
      return;
    }
    this.list = null;
    this.forgetAround(target);
    for (const added of addedNodes) {
      if (added instanceof Element) this.forgetIn(added);
    }
    this.forgetBeside(target);
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
    this.read.delete(message);
    this.reworded.delete(message);
  }
}
