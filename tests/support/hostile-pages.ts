import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Author, Conversation } from '@/lib/conversation/conversation';
import { type ReadResult, readThread } from '@/lib/page/read-thread';
import type { Site } from '@/lib/page/reading-rules';
import { everywhere, mountPage } from './mount-page';
import type { SavedPage } from './saved-pages';

/** What of a site's pages is changed, beside the elements themselves. */
export interface Hostility {
  site: Site;
  /** The elements that hold one message. */
  row: string;
  /** The mark that says who wrote, and values to put there: right ones, wrong ones, and none. */
  role: { selector: string; attribute: string; values: readonly string[] };
  /** Attributes to take away. */
  attributes: readonly string[];
}

/** A saved page on which each text has one writer, with that writer. */
export interface WrittenPage extends SavedPage {
  writers: ReadonlyMap<string, Author>;
}

/** The pages that can be read; `unsure` texts have one mark alone, so a page that is wrong there cannot be caught. */
export function writtenPages(
  pages: readonly SavedPage[],
  unsure: readonly string[],
): WrittenPage[] {
  return pages.flatMap((page) => {
    if (!page.expected.ok) return [];
    const { messages } = page.expected.conversation as Conversation;
    const certain = messages.filter(({ text }) => !unsure.includes(text));
    return [{ ...page, writers: new Map(certain.map(({ text, author }) => [text, author])) }];
  });
}

export type Change = { at: number } & (
  | { kind: 'drop' | 'repeat' | 'unwrap' | 'move' }
  | { kind: 'retype'; value: string }
  | { kind: 'strip'; attribute: string }
  | { kind: 'fill'; text: string }
);

function pick(selector: string, at: number): Element | undefined {
  const all = everywhere(document.body, selector);
  return all[at % Math.max(1, all.length)];
}

function apply(change: Change, { role, row }: Hostility): void {
  if (change.kind === 'retype') {
    pick(role.selector, change.at)?.setAttribute(role.attribute, change.value);
    return;
  }
  if (change.kind === 'move') {
    const moved = pick(row, change.at);
    moved?.parentElement?.prepend(moved);
    return;
  }
  const element = pick(change.kind === 'strip' ? `[${change.attribute}]` : '*', change.at);
  if (!element) return;
  if (change.kind === 'drop') element.remove();
  if (change.kind === 'repeat') element.after(element.cloneNode(true));
  if (change.kind === 'unwrap') element.replaceWith(...element.childNodes);
  if (change.kind === 'strip') element.removeAttribute(change.attribute);
  if (change.kind === 'fill') element.append(change.text);
}

/** Reads a page after changes to it; fails where that takes two seconds. */
export function readChanged(
  { html, url }: SavedPage,
  changes: readonly Change[],
  hostility: Hostility,
): ReadResult {
  mountPage(html);
  for (const change of changes) apply(change, hostility);
  // The browser lays a page out in any case; only the reading is timed.
  document.body.getBoundingClientRect();
  const start = performance.now();
  const result = readThread(hostility.site, document, url);
  expect(performance.now() - start).toBeLessThan(2_000);
  return result;
}

/** Every single change of the shown page there is: each element, each mark. */
function* singleChanges({ row, role, attributes }: Hostility): Generator<Change> {
  const count = (selector: string) => everywhere(document.body, selector).length;
  const elements = count('*');
  for (let at = 0; at < elements; at++) {
    for (const kind of ['drop', 'repeat', 'unwrap'] as const) yield { kind, at };
  }
  for (let at = 0; at < count(row); at++) yield { kind: 'move', at };
  for (let at = 0; at < count(role.selector); at++) {
    for (const value of role.values) yield { kind: 'retype', at, value };
  }
  for (const attribute of attributes) {
    for (let at = 0; at < count(`[${attribute}]`); at++) yield { kind: 'strip', at, attribute };
  }
}

/** What came of every single change of a page. */
export interface Outcome {
  readings: number;
  /** Readings that are not `ok`. */
  doubtful: number;
  /** Messages with another writer than the page's. */
  wrong: string[];
  /** Those of them in a reading that does not say that a writer is not certain. */
  silent: string[];
}

/** Prints how often a writer was wrong, and how often a reading was not `ok`, over all pages. */
export function printRates(site: Site, outcomes: readonly Outcome[]): void {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const readings = sum((outcome) => outcome.readings);
  const share = (part: number) =>
    `${part} (${((part / Math.max(1, readings)) * 100).toFixed(2)} %)`;
  console.info(
    `${site.label}: ${readings} changed pages; wrong writers ${share(sum(({ wrong }) => wrong.length))}, in silence ${share(sum(({ silent }) => silent.length))}, all but ${sum(({ silent }) => silent.filter((what) => !what.startsWith('{"kind":"retype"')).length)} of these by a mark put in place of another; not ok ${share(sum(({ doubtful }) => doubtful))}`,
  );
}

/** Makes every single change of a page and compares the writers of what is then read. */
export function tryEveryChange(page: WrittenPage, hostility: Hostility): Outcome {
  const outcome: Outcome = { readings: 0, doubtful: 0, wrong: [], silent: [] };
  mountPage(page.html);
  for (const change of [...singleChanges(hostility)]) {
    const result = readChanged(page, [change], hostility);
    outcome.readings += 1;
    if (!result.ok || result.conversation.health.state !== 'ok') outcome.doubtful += 1;
    for (const { text, author } of result.ok ? result.conversation.messages : []) {
      const writer = page.writers.get(text);
      if (!writer) continue;
      // A row that is moved or doubled takes the name of its new neighbour, as rows without a sender do.
      const named = change.kind !== 'move' && change.kind !== 'repeat' && author.name !== null;
      if (author.kind === writer.kind && !(named && author.name !== writer.name)) continue;
      const what = `${JSON.stringify(change)}: “${text}” by ${author.kind} ${author.name}`;
      outcome.wrong.push(what);
      const doubted = result.ok && result.conversation.health.missing.includes('author');
      if (!doubted) outcome.silent.push(what);
    }
  }
  return outcome;
}

const CRAFTED = [
  'On 1 a@b 2026 ',
  '> ',
  'From: a@b\nSubject: b\n',
  '\u202e\u0000',
  '##- ',
  '<b>',
  '😡',
];

/** A change of the role's mark. */
export function anyRetype({ role }: Hostility): fc.Arbitrary<Change> {
  return fc.record({
    kind: fc.constant('retype' as const),
    at: fc.nat({ max: 500 }),
    value: fc.constantFrom(...role.values),
  });
}

/** Any change, also ones that add up to a million characters. */
export function anyChange(hostility: Hostility): fc.Arbitrary<Change> {
  const at = fc.nat({ max: 500 });
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('drop' as const, 'repeat', 'unwrap', 'move'), at }),
    anyRetype(hostility),
    fc.record({
      kind: fc.constant('strip' as const),
      at,
      attribute: fc.constantFrom(...hostility.attributes),
    }),
    fc.record({
      kind: fc.constant('fill' as const),
      at,
      text: fc
        .tuple(fc.constantFrom(...CRAFTED), fc.integer({ min: 1, max: 40_000 }))
        .map(([text, times]) => text.repeat(times)),
    }),
  );
}

/** Fails unless many changes at once neither throw nor hang, and give a sound conversation. */
export function surviveAnyChanges(
  pages: readonly WrittenPage[],
  hostility: Hostility,
  numRuns: number,
): void {
  const changes = fc.array(anyChange(hostility), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...pages), changes, (page, made) => {
      const result = readChanged(page, made, hostility);
      if (!result.ok) return;
      const { messages, health } = result.conversation;
      expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
      expect(messages.filter(({ text }) => text.trim() === '' || text.length > 20_000)).toEqual([]);
      expect(health.state === 'ok').toBe(health.missing.length === 0);
    }),
    { numRuns },
  );
}
