import { type RawMessage, readMessage } from './read-message';
import type { MessageRules } from './reading-rules';

/** Keeps what was read of each message element, so that a change costs only the messages it touched. */
export class ThreadCache {
  private read = new WeakMap<Element, RawMessage>();

  has(message: Element): boolean {
    return this.read.has(message);
  }

  /** What `message` states of itself; reads it only once until `forget`. */
  get(message: Element, rules: MessageRules, now: Date): RawMessage {
    let raw = this.read.get(message);
    if (!raw) {
      raw = readMessage(message, rules, now);
      this.read.set(message, raw);
    }
    return raw;
  }

  /** Call for every node that changed: the message around it is read again next time. */
  forget(changed: Node, rules: MessageRules): void {
    const element = changed instanceof Element ? changed : changed.parentElement;
    const message = element?.closest(rules.message);
    if (message) this.read.delete(message);
  }
}
