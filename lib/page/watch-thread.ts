import { draftText, editorOf } from './composer';
import { inSlices } from './in-slices';
import { createLeftoverGuard } from './leftover';
import { logOf, ticketOf } from './locate-thread';
import { lookAgain } from './look-again';
import { createPatience } from './patience';
import { readFields } from './read-fields';
import { type ReadResult, readThread } from './read-thread';
import type { Site } from './reading-rules';
import { sameRead } from './same-read';
import type { ThreadRoot } from './site';
import { ThreadCache } from './thread-cache';
import { watchRemoval } from './watch-removal';
import { watchRoute } from './watch-route';
import { watchedAttributes } from './watched-attributes';

/** Changes that come within this time (ms) after another are read together; the first is read at once. */
const COALESCE_MS = 200;
/** The same for a page so busy or so long that its readings would take more than a hundredth of the time. */
const LONGEST_MS = 500;
const SHARE = 0.01;
/** Messages read without a pause; more are read in slices. */
const AT_ONCE = 20;
/** Rounds of reading ahead, for a page that never stops changing. */
const ROUNDS = 5;

/** What of a mailbox may be read. */
export interface MailLimits {
  /** Addresses the agent writes under, beside the one the page shows. */
  addresses: readonly string[];
  /** Asked again before every reading. */
  mayRead: (thread: ThreadRoot) => boolean;
}

const EVERYTHING: MailLimits = { addresses: [], mayRead: () => true };

/**
 * Follows the thread the agent looks at and calls `onRead` with every reading that says something new; the
 * same content drawn again says nothing. Observes the thread's root alone, re-reads only messages that
 * changed, and reads long threads in slices, so that the page never stalls. Also tells when there is no
 * thread, when it is not drawn yet, or when its layout is not understood. `agentName` as in `readThread`;
 * where `mail` says no, nothing of the thread is read, and the reading says `private`.
 * Ends with `signal`.
 */
export function watchThread(
  site: Site,
  document: Document,
  onRead: (result: ReadResult) => void,
  signal: AbortSignal,
  agentName: string | null = null,
  mail: MailLimits = EVERYTHING,
): void {
  const rules = site.reading;
  const attributeFilter = watchedAttributes(rules, site.composing);
  const patiently = createPatience(document);
  const withoutLeftovers = createLeftoverGuard();
  let cache = new ThreadCache(rules.messages);
  let attached = new AbortController();
  let thread: ThreadRoot | null = null;
  let fields = '';
  let last: ReadResult | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  let pause = COALESCE_MS;
  let url = new URL(document.location.href);
  let reading = false;
  let again = false;

  function here(): URL {
    const { href } = document.location;
    if (url.href !== href) url = new URL(href);
    return url;
  }

  function fieldsNow(): string {
    if (!thread || !mail.mayRead(thread)) return '';
    const { composing } = site;
    const editor = composing.apart ? editorOf(composing, thread.root, document, cache.query) : null;
    // A window of its own is outside of what is observed.
    const draft = editor && draftText(editor, composing);
    return JSON.stringify([readFields(rules, document, thread, cache.query), draft]);
  }

  function readIn(delay: number): void {
    if (delay > 0 && timer !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void read();
    }, delay);
  }

  function onChanges(records: MutationRecord[]): void {
    cache.note(records);
    const now = performance.now();
    // A message that comes after a quiet time should not wait for others.
    const isFirst = now - changedAt > pause;
    changedAt = now;
    readIn(isFirst ? 0 : pause);
  }

  function attach(next: ThreadRoot | null): void {
    attached.abort();
    attached = new AbortController();
    thread = next;
    // What changed while nothing was observed is not known, so nothing read before counts.
    cache = new ThreadCache(rules.messages, next?.root);
    if (!next) return;
    const life = AbortSignal.any([signal, attached.signal]);
    const observer = new MutationObserver(onChanges);
    observer.observe(next.root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter,
    });
    life.addEventListener('abort', () => observer.disconnect(), { once: true });
    watchRemoval(next.root, check, life);
    lookAgain(() => last, reread, life);
  }

  /** Reads everything anew, also what did not change: it may look otherwise by now. */
  function reread(): void {
    cache.forgetAll();
    readIn(0);
  }

  function isFollowed(other: ThreadRoot | null): boolean {
    return other?.root === thread?.root && other?.ticket === thread?.ticket;
  }

  /** Follows the thread to where it is now; true when that is somewhere else than before. */
  function follow(): boolean {
    const next = site.locate(document, here(), cache.query);
    if (isFollowed(next)) return false;
    attach(next);
    return true;
  }

  /** True until the thread is drawn. */
  function isAwaited(): boolean {
    return !thread || !last || (!last.ok && last.reason === 'not_ready');
  }

  /** Reads again where the page may show something else; false while a thread is awaited. */
  function check(): boolean {
    if (signal.aborted) return true;
    cache.expire();
    if (follow()) readIn(0);
    else if (isAwaited() || fieldsNow() !== fields) readIn(COALESCE_MS);
    if (isAwaited() && thread) return false;
    return thread !== null || ticketOf(rules.thread, document, here(), cache.query) === null;
  }

  function unread(): Element[] {
    const { outside } = rules.messages;
    const log = thread ? logOf(rules.thread, thread.root, outside, cache.query) : null;
    return log ? cache.unread(log) : [];
  }

  function isPrivate(): boolean {
    return thread !== null && !mail.mayRead(thread);
  }

  /** Gives whether the page had time to move on. */
  async function readAhead(): Promise<boolean> {
    let paused = false;
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = unread();
      if (fresh.length <= AT_ONCE || signal.aborted || isPrivate()) break;
      const now = new Date();
      paused = (await inSlices(fresh, (message) => cache.get(message, now), signal)) || paused;
    }
    return paused;
  }

  function tell(result: ReadResult): void {
    if (last && sameRead(last, result)) return;
    last = result;
    onRead(result);
  }

  async function read(): Promise<void> {
    if (reading) {
      again = true;
      return;
    }
    const start = performance.now();
    await readNow();
    const took = performance.now() - start;
    pause = Math.min(LONGEST_MS, Math.max(COALESCE_MS, took / SHARE));
  }

  async function readNow(): Promise<void> {
    reading = true;
    let paused = false;
    try {
      follow();
      if (!isPrivate()) paused = await readAhead();
    } finally {
      reading = false;
    }
    if (signal.aborted) return;
    if (again) readIn(COALESCE_MS);
    again = false;
    // The page may have moved on while the slices were read; then nothing of the new thread is read yet.
    if (paused && follow()) return readIn(0);
    fields = fieldsNow();
    if (isPrivate()) {
      cache = new ThreadCache(rules.messages, thread?.root);
      return tell({ ok: false, reason: 'private', missing: [] });
    }
    const result = readThread(site, document, here(), cache, agentName, mail.addresses);
    if (result.ok && !isFollowed(result.root)) return readIn(0);
    tell(patiently(withoutLeftovers(result)));
  }

  if (signal.aborted) return;
  watchRoute(document, check, signal);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      attached.abort();
    },
    { once: true },
  );
}
