import { EnvelopeCache } from '../../page/envelope-cache';
import { readEnvelope } from '../../page/read-envelope';
import type { Site } from '../../page/reading-rules';
import type { ThreadRoot } from '../../page/site';
import type { MailLimits } from '../../page/watch-thread';
import { judgeMail, type MailPermit, type MailRefusal } from '../../settings/mail-permit';
import type { Settings } from '../../settings/settings-shape';

/** How the gate reaches the host. */
export interface MailChannel {
  /** Whether the agent has said that this thread is a customer's; null where no answer came. */
  isMarked(ticket: string): Promise<boolean | null>;
  /** The thread is on screen and is not read. */
  tellPrivate(ticket: string, why: MailRefusal): void;
}

/** Decides, before anything of a mail is read, whether it may be. Lets every thread of other desks through. */
export interface MailGate extends MailLimits {
  /** Why the thread may be read, as of the last look; null where it may not. */
  permitOf(ticket: string): MailPermit | null;
  setLists(lists: Settings['gmail']): void;
  /** Asks and tells everything again: a panel wants to know, or the agent has marked a thread. */
  recheck(): void;
}

/** The gate of one page. Ends with `signal`. */
export function createMailGate(
  site: Site,
  document: Document,
  channel: MailChannel,
  signal: AbortSignal,
): MailGate {
  const { reading } = site;
  let lists: Settings['gmail'] = { addresses: [], labels: [] };
  /** By ticket; null while the answer is awaited. */
  const marked = new Map<string, boolean | null>();
  const permits = new Map<string, MailPermit>();
  let told = '';
  let watched: { root: ThreadRoot['root']; cache: EnvelopeCache } | null = null;
  const observer = new MutationObserver(note);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function note(records: MutationRecord[]): void {
    watched?.cache.note(records);
  }

  /** Any change may be the one that shows a mail to be somebody else's, so all of them are heard. */
  function watch(root: ThreadRoot['root']): EnvelopeCache {
    note(observer.takeRecords());
    if (root === watched?.root) return watched.cache;
    observer.disconnect();
    const cache = new EnvelopeCache(root, reading.messages);
    // Nobody tells of changes any more, so nothing may be kept.
    if (signal.aborted) return cache;
    watched = { root, cache };
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    return cache;
  }

  function ask(ticket: string): void {
    if (marked.has(ticket)) return;
    marked.set(ticket, null);
    void channel.isMarked(ticket).then((answer) => {
      if (answer === null) marked.delete(ticket);
      else marked.set(ticket, answer);
    });
  }

  function refuse(ticket: string, why: MailRefusal): false {
    permits.delete(ticket);
    if (told !== `${ticket} ${why}`) channel.tellPrivate(ticket, why);
    told = `${ticket} ${why}`;
    return false;
  }

  return {
    get addresses() {
      return lists.addresses;
    },
    mayRead(thread) {
      if (!reading.mail) return true;
      const { ticket, root } = thread;
      const cache = watch(root);
      const url = new URL(document.location.href);
      const envelope = readEnvelope(reading, document, url, thread, lists.addresses, cache);
      const verdict = judgeMail(envelope, lists, marked.get(ticket) === true);
      if (verdict.ok) {
        permits.set(ticket, verdict.permit);
        told = '';
        return true;
      }
      if (verdict.why !== 'unmarked') return refuse(ticket, verdict.why);
      ask(ticket);
      // Until the host has answered nothing is known, and so nothing is read and nothing told.
      if (marked.get(ticket) === false) return refuse(ticket, 'unmarked');
      permits.delete(ticket);
      return false;
    },
    permitOf: (ticket) => permits.get(ticket) ?? null,
    setLists(next) {
      lists = next;
    },
    recheck() {
      told = '';
      marked.clear();
    },
  };
}
