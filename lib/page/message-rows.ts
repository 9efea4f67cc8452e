import {
  bodiesOf,
  type RawMessage,
  readMessage,
  readWordsAgain,
  type WordSteps,
} from './read-message';
import type { MessageRules } from './reading-rules';

/** What is known of one element that holds a message. */
export interface Row {
  readonly element: Element;
  /** Where it is in the list of the thread's messages, if it is in it. */
  at: number;
  raw: RawMessage | null;
  bodies: readonly Element[];
  steps: WordSteps | null;
  /** Nothing but words in a body changed since it was read. */
  isReworded: boolean;
}

/** Whether nothing of it must be read. */
export function isRead({ raw, isReworded }: Row): boolean {
  return raw !== null && !isReworded;
}

/** Keeps what was read of each message, by its element. */
export class MessageRows {
  private rows = new WeakMap<Element, Row>();
  /** The row whose words a text is part of, and of nothing else. */
  private texts = new WeakMap<Node, Row>();

  /** `shown`: places whose value is the text they show, so that a changed text may change more than words. */
  constructor(
    private readonly rules: MessageRules,
    private readonly shown: string,
  ) {}

  /** The row of `element`; a new one where nothing is known of it. */
  rowOf(element: Element): Row {
    let row = this.rows.get(element);
    if (!row) {
      row = { element, at: -1, raw: null, bodies: [], steps: null, isReworded: false };
      this.rows.set(element, row);
    }
    return row;
  }

  /** What is known of `message`; null for nothing. */
  find(message: Element): Row | null {
    return this.rows.get(message) ?? null;
  }

  /** What `row` states of itself; reads only what is not known or has changed. */
  read(row: Row, now: Date): RawMessage {
    if (row.raw && !row.isReworded) return row.raw;
    if (!row.raw) row.bodies = bodiesOf(row.element, this.rules);
    const { raw, steps } = row.raw
      ? readWordsAgain(row.raw, row.element, row.bodies, this.rules, row.steps)
      : readMessage(row.element, this.rules, now, row.bodies);
    row.raw = raw;
    row.isReworded = false;
    if (row.steps !== steps) this.link(row, steps);
    return raw;
  }

  /** Notes that the text node `text` is another one; the row it is the words of, if that is known. */
  reword(text: Node): Row | null {
    const row = this.texts.get(text);
    if (!row) return null;
    row.isReworded = true;
    return row;
  }

  /** Notes that texts came or went right in `place`, or that a text there changed. */
  retext(message: Element, place: Node): void {
    const row = this.rows.get(message);
    if (!row?.raw) return;
    const around = place instanceof Element ? place : place.parentElement;
    const isWord = row.bodies.some((body) => body.contains(place));
    if (!isWord || (this.shown !== '' && around?.closest(this.shown))) this.forget(message);
    else {
      row.isReworded = true;
      this.link(row, null);
    }
  }

  forget(message: Element): void {
    const row = this.rows.get(message);
    if (!row) return;
    this.link(row, null);
    row.raw = null;
    row.isReworded = false;
  }

  forgetAll(): void {
    this.rows = new WeakMap();
    this.texts = new WeakMap();
  }

  private link(row: Row, steps: WordSteps | null): void {
    for (const step of row.steps?.flat() ?? []) {
      if (step instanceof Text && this.texts.get(step) === row) this.texts.delete(step);
    }
    row.steps = steps;
    for (const step of steps?.flat() ?? []) {
      if (!(step instanceof Text)) continue;
      if (this.shown === '' || !step.parentElement?.closest(this.shown)) this.texts.set(step, row);
    }
  }
}
