import { logOf } from '@/lib/page/locate-thread';
import { messageElements } from '@/lib/page/message-elements';
import type { Site } from '@/lib/page/reading-rules';
import { siteFor } from '@/lib/sites/registry';

const FRAME_MS = 16;

function siteHere(): Site {
  const site = siteFor(new URL(document.location.href));
  if (!site) throw new Error('no help desk is here');
  return site;
}

function elements(): Element[] {
  const { reading, locate } = siteHere();
  const root = locate(document, new URL(document.location.href))?.root;
  const log = root && logOf(reading.thread, root, reading.messages.outside);
  if (!log) throw new Error('the saved page shows no thread');
  return messageElements(log, reading.messages);
}

/** The first words of a message's body that are its own. */
function wordsOf(message: Element): Text | null {
  const { body, drop, quotes = [], outside } = siteHere().reading.messages;
  const left = [...drop, ...quotes, outside, 'blockquote'].join(', ');
  for (const selector of body) {
    for (const part of message.querySelectorAll(selector)) {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (!(text instanceof Text) || text.data.trim().length < 5) continue;
        if (!text.parentElement?.closest(left)) return text;
      }
    }
  }
  return null;
}

/** The outermost element around `message` that holds no other. */
function rowOf(message: Element): Element {
  const { message: selector } = siteHere().reading.messages;
  let row = message;
  for (let up = row.parentElement; up?.parentElement; up = up.parentElement) {
    if (up.querySelectorAll(selector).length > 1) break;
    row = up;
  }
  return row;
}

/** Gives every attribute that holds an id another one, as long as a real one. */
function rename(row: Element, to: number): void {
  const { id, idAround = [] } = siteHere().reading.messages;
  for (const source of [...id, ...idAround]) {
    const attribute = typeof source === 'string' ? undefined : source[1];
    if (!attribute) continue;
    for (const element of [row, ...row.querySelectorAll(`[${attribute}]`)]) {
      const old = element.getAttribute(attribute);
      if (old) element.setAttribute(attribute, `${old}${String(to).padStart(6, '0')}`);
    }
  }
}

let made = 0;

/** Adds copies of the thread's own messages below, each with an id and words of its own. */
function append(patterns: readonly Element[], last: Element, count: number): void {
  const rows = Array.from({ length: count }, (_, at) => {
    const copy = patterns[at % patterns.length]?.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('there is no message to copy');
    made += 1;
    rename(copy, made);
    const words = wordsOf(copy);
    if (words) words.data = `${words.data} This is the message number ${made} of the thread.`;
    return copy;
  });
  last.after(...rows);
}

/** What happens to the page, in a script of its own, so that a profile tells it from the reader. */
const deeds = {
  /** Lets the thread have exactly `count` messages; gives how many it has. */
  grow(count: number): number {
    const all = elements();
    const patterns = all.filter(wordsOf).map(rowOf);
    const newest = all.at(-1);
    if (!newest) throw new Error('the saved page has no message');
    for (const extra of all.slice(0, Math.max(0, all.length - count))) rowOf(extra).remove();
    append(patterns, rowOf(newest), Math.max(0, count - all.length));
    // The browser lays a page out in any case; it is not the reader's time.
    document.body.getBoundingClientRect();
    return elements().length;
  },
  /** `bursts` times, a frame apart: changes ten texts, and every tenth time a message comes. */
  async change(bursts: number): Promise<void> {
    const all = elements();
    const texts = all.flatMap((message) => wordsOf(message) ?? []);
    const patterns = all.filter(wordsOf).map(rowOf);
    let last = rowOf(all.at(-1) ?? document.body);
    for (let burst = 0; burst < bursts; burst += 1) {
      for (let one = 0; one < 10; one += 1) {
        const text = texts[(burst * 131 + one * 197) % texts.length];
        if (text) text.data = `${text.data.slice(0, 200)} ${burst}`;
      }
      if (burst % 10 === 9) {
        append(patterns.slice(burst % patterns.length), last, 1);
        last = last.nextElementSibling ?? last;
      }
      await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
    }
  },
};

export type Deeds = typeof deeds;

Object.assign(globalThis, { benchDeeds: deeds });
