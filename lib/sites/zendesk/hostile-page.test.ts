import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mountPage } from '@/tests/support/mount-page';
import { savedPages } from '@/tests/support/saved-pages';
import type { Conversation } from '../../conversation/conversation';
import { readThread } from '../../page/read-thread';
import { zendesk } from './zendesk';

/** One mark alone tells who wrote these, so a page that is wrong there cannot be caught. */
const ONE_SIGN = [
  'Hi! I am the Acme assistant. How can we help?',
  'We have received your request.',
  'Priority raised by workflow.',
  'Licence server was down.',
];

/** Pages on which each text has one writer, with that writer. */
const PAGES = savedPages(
  import.meta.glob('./fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob('./fixtures/*.expected.json', { import: 'default', eager: true }),
)
  .filter(({ expected, name }) => expected.ok && name !== 'missing-ids')
  .map((page) => {
    const { messages } = (page.expected as { conversation: Conversation }).conversation;
    return {
      ...page,
      writers: new Map(
        messages
          .filter(({ text }) => !ONE_SIGN.includes(text))
          .map(({ text, author }) => [text, author]),
      ),
    };
  });

type Change = { at: number } & (
  | { kind: 'drop' | 'repeat' | 'unwrap' | 'move' }
  | { kind: 'retype'; value: string }
  | { kind: 'strip'; attribute: string }
  | { kind: 'fill'; text: string }
);

function pick(selector: string, at: number): Element | undefined {
  const all = document.body.querySelectorAll(selector);
  return all[at % Math.max(1, all.length)];
}

function apply(change: Change): void {
  if (change.kind === 'retype') {
    pick('[data-test-id="omni-log-item-message"]', change.at)?.setAttribute('type', change.value);
    return;
  }
  if (change.kind === 'move') {
    const article = pick('article', change.at);
    article?.parentElement?.prepend(article);
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

const at = fc.nat({ max: 500 });
const ATTRIBUTES = [
  'data-test-id',
  'type',
  'class',
  'id',
  'aria-label',
  'datetime',
  'data-originated-from',
  'data-channel',
  'data-ticket-id',
  'data-is-active',
  'data-entity-id',
  'alt',
  'aria-hidden',
];
const TYPES = ['end-user', 'agent', 'bot', 'internal', '', 'supervisor', 'END-USER'];
const CRAFTED = [
  'On 1 a@b 2026 ',
  '> ',
  'From: a@b\nSubject: b\n',
  '\u202e\u0000',
  '##- ',
  '<b>',
  '😡',
];

const dropped = fc.record({ kind: fc.constant('drop' as const), at });
const repeated = fc.record({ kind: fc.constant('repeat' as const), at });
const unwrapped = fc.record({ kind: fc.constant('unwrap' as const), at });
const moved = fc.record({ kind: fc.constant('move' as const), at });
const retyped = fc.record({
  kind: fc.constant('retype' as const),
  at,
  value: fc.constantFrom(...TYPES),
});
const stripped = fc.record({
  kind: fc.constant('strip' as const),
  at,
  attribute: fc.constantFrom(...ATTRIBUTES),
});
const filled = fc.record({
  kind: fc.constant('fill' as const),
  at,
  text: fc
    .tuple(fc.constantFrom(...CRAFTED), fc.integer({ min: 1, max: 40_000 }))
    .map(([text, times]) => text.repeat(times)),
});
const page = fc.constantFrom(...PAGES);

function read({ html, url }: { html: string; url: URL }, changes: readonly Change[]) {
  mountPage(html);
  for (const change of changes) apply(change);
  const start = performance.now();
  const result = readThread(zendesk, document, url);
  expect(performance.now() - start).toBeLessThan(2_000);
  return result;
}

/** Every single change of the page there is: each element, each mark. */
function* singleChanges(): Generator<Change> {
  const count = (selector: string) => document.body.querySelectorAll(selector).length;
  const elements = count('*');
  for (let at = 0; at < elements; at++) {
    for (const kind of ['drop', 'repeat', 'unwrap'] as const) yield { kind, at };
  }
  for (let at = 0; at < count('article'); at++) yield { kind: 'move', at };
  for (let at = 0; at < count('[data-test-id="omni-log-item-message"]'); at++) {
    for (const value of TYPES) yield { kind: 'retype', at, value };
  }
  for (const attribute of ATTRIBUTES) {
    for (let at = 0; at < count(`[${attribute}]`); at++) yield { kind: 'strip', at, attribute };
  }
}

test.each(PAGES)(
  'no single change of $name gives a message to another writer',
  (saved) => {
    mountPage(saved.html);
    const wrong: string[] = [];
    for (const change of [...singleChanges()]) {
      const result = read(saved, [change]);
      for (const { text, author } of result.ok ? result.conversation.messages : []) {
        const writer = saved.writers.get(text);
        if (!writer) continue;
        // A row that is moved or doubled takes the name of its new neighbour, as rows without a sender do.
        const named = change.kind !== 'move' && change.kind !== 'repeat' && author.name !== null;
        if (author.kind !== writer.kind || (named && author.name !== writer.name)) {
          wrong.push(`${JSON.stringify(change)}: “${text}” by ${author.kind} ${author.name}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
  60_000,
);

test('a message that is lost by a change of its marks is told to be missing', () => {
  fc.assert(
    fc.property(page, retyped, (saved, change) => {
      const result = read(saved, [change]);
      const left = result.ok ? result.conversation.messages.length : 0;
      if (left < saved.writers.size) {
        const missing = result.ok ? result.conversation.health.missing : result.missing;
        expect(missing).toContain('author');
      }
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('any number of changes neither throws nor hangs, and gives a sound conversation', () => {
  const change = fc.oneof(dropped, repeated, unwrapped, moved, retyped, stripped, filled);
  fc.assert(
    fc.property(page, fc.array(change, { minLength: 2, maxLength: 12 }), (saved, changes) => {
      const result = read(saved, changes);
      if (!result.ok) return;
      const { messages, health } = result.conversation;
      expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
      expect(messages.filter(({ text }) => text.trim() === '' || text.length > 20_000)).toEqual([]);
      expect(health.state === 'ok').toBe(health.missing.length === 0);
    }),
    { numRuns: 400 },
  );
}, 120_000);
