import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everywhere, mountPage } from '@/tests/support/mount-page';
import { noteChanges } from '@/tests/support/note-changes';
import { savedPages } from '@/tests/support/saved-pages';
import { EnvelopeCache } from '../page/envelope-cache';
import { readEnvelope } from '../page/read-envelope';
import { readThread } from '../page/read-thread';
import type { Site } from '../page/reading-rules';
import { ThreadCache } from '../page/thread-cache';
import { watchedAttributes } from '../page/watched-attributes';
import { SITES, siteFor } from './registry';

const PAGES = savedPages(
  import.meta.glob('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob('./*/fixtures/*.expected.json', { import: 'default', eager: true }),
).filter(({ expected }) => expected.ok);

type Kind =
  | 'drop'
  | 'repeat'
  | 'unwrap'
  | 'move'
  | 'reword'
  | 'retext'
  | 'strip'
  | 'copy'
  | 'append';
interface Change {
  kind: Kind;
  at: number;
  to: number;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<Kind>(
    'drop',
    'repeat',
    'unwrap',
    'move',
    'reword',
    'retext',
    'strip',
    'copy',
    'append',
  ),
  at: fc.nat({ max: 300 }),
  to: fc.nat({ max: 300 }),
});

function textIn(element: Element): Text | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const text = texts.nextNode();
  return text instanceof Text ? text : null;
}

/** Adds a message with other words behind the last one, as most do that come. */
function append(root: ParentNode, message: string, at: number, to: number): void {
  const messages = everywhere(root, message);
  const last = messages.at(-1);
  const added = messages[at % Math.max(1, messages.length)]?.cloneNode(true);
  if (!(added instanceof Element)) return;
  const text = textIn(added);
  if (text) text.data = `${text.data} ${to}`;
  last?.after(added);
}

/** Makes one change of what is in `root`. */
function apply(
  { kind, at, to }: Change,
  root: ParentNode,
  watched: readonly string[],
  message: string,
): void {
  // A style sheet that goes moves messages without a change of any; no observer tells.
  const all = everywhere(root, ':not(style)');
  const element = all[at % Math.max(1, all.length)];
  const other = all[to % Math.max(1, all.length)];
  if (!element || !other) return;
  if (kind === 'drop') element.remove();
  if (kind === 'repeat') element.after(element.cloneNode(true));
  if (kind === 'unwrap') element.replaceWith(...element.childNodes);
  if (kind === 'move' && !element.contains(other)) other.before(element);
  if (kind === 'append') append(root, message, at, to);
  if (kind === 'retext') element.append(`${to}`);
  const text = textIn(element);
  if (kind === 'reword' && text) text.data = `${text.data} ${to}`;
  const names = element.getAttributeNames().filter((name) => watched.includes(name));
  const name = names[to % Math.max(1, names.length)];
  if (!name) return;
  if (kind === 'strip') element.removeAttribute(name);
  if (kind === 'copy') other.setAttribute(name, element.getAttribute(name) ?? '');
}

/** Changes a page step by step; after each step, what was kept must give what reading it anew gives. */
function staysTrue(site: Site, html: string, url: URL, steps: readonly Change[][]): void {
  mountPage(html);
  const watched = watchedAttributes(site.reading, site.composing);
  let root = site.locate(document, url)?.root;
  let cache = new ThreadCache(site.reading.messages, root);
  let outside = root && new EnvelopeCache(root, site.reading.messages);
  readThread(site, document, url, cache);
  for (const step of steps) {
    const outer = root;
    if (!outer) return;
    const told = {
      note(records: MutationRecord[]) {
        cache.note(records);
        outside?.note(records);
      },
    };
    noteChanges(
      told,
      outer,
      () => {
        for (const change of step) apply(change, outer, watched, site.reading.messages.message);
      },
      watched,
    );
    const thread = site.locate(document, url);
    const now = thread?.root;
    if (now !== root) {
      cache = new ThreadCache(site.reading.messages, now);
      outside = now && new EnvelopeCache(now, site.reading.messages);
    }
    root = now;
    if (thread) {
      const kept = readEnvelope(site.reading, document, url, thread, [], outside);
      expect(kept).toEqual(readEnvelope(site.reading, document, url, thread, []));
    }
    const kept = readThread(site, document, url, cache);
    expect(kept).toEqual(readThread(site, document, url));
  }
}

const STEPS = fc.array(fc.array(CHANGE, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

test.each(SITES)(
  '$label: what is kept of a thread is what reading it anew gives',
  (site) => {
    const own = PAGES.filter(({ url }) => siteFor(url)?.id === site.id);
    fc.assert(
      fc.property(fc.constantFrom(...own), STEPS, ({ html, url }, steps) => {
        staysTrue(site, html, url, steps);
      }),
      { numRuns: 300 },
    );
  },
  120_000,
);
