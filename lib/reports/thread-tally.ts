import type { AttuneEvent, EventOf } from '../events/event';
import { type BurstTally, newTally, readAgain, tellBurst } from './burst-tally';
import type { ConversationFact } from './facts';

/** All that was seen of one ticket by one agent, while its events are gone through. */
export interface ThreadTally
  extends Pick<
    ConversationFact,
    'agent' | 'ticket' | 'customer' | 'site' | 'channel' | 'firstAt' | 'lastAt' | 'handOver'
  > {
  replies: number;
  statuses: {
    at: string;
    from: EventOf<'status'>['data']['from'];
    to: EventOf<'status'>['data']['to'];
  }[];
  /** By the keyed hash of the burst. */
  bursts: Map<string, BurstTally>;
  /** By the ids of moments and offers: later events name them. */
  byId: Map<string, BurstTally>;
}

/** A ticket shows its site and channel with the first burst that is read or reply that is sent. */
export function newThread(event: AttuneEvent): ThreadTally | null {
  if (event.kind !== 'moment' && event.kind !== 'reply') return null;
  const { ticket, site, channel } = event.data;
  return {
    ...{ agent: event.install, ticket, customer: null, site, channel },
    ...{ firstAt: event.at, lastAt: event.at, handOver: null, replies: 0, statuses: [] },
    ...{ bursts: new Map(), byId: new Map() },
  };
}

function readMoment(thread: ThreadTally, event: EventOf<'moment'>): void {
  const { burst, customer, site, channel } = event.data;
  const known = thread.bursts.get(burst);
  const tally = known ?? newTally(event);
  if (known) readAgain(known, event);
  thread.bursts.set(burst, tally);
  thread.byId.set(event.id, tally);
  thread.customer = customer ?? thread.customer;
  thread.site = site;
  thread.channel = channel;
}

function handOver(thread: ThreadTally, { at, data }: EventOf<'hand_over'>): void {
  thread.handOver ??= { at, valence: data.valence };
  for (const tally of thread.bursts.values()) tally.beforeHandOver = true;
}

/** What an event says of the ticket itself. */
function tellTicket(thread: ThreadTally, event: AttuneEvent): void {
  if (event.at < thread.firstAt) thread.firstAt = event.at;
  if (event.at > thread.lastAt) thread.lastAt = event.at;
  if (event.kind === 'moment') readMoment(thread, event);
  if (event.kind === 'hand_over') handOver(thread, event);
  if (event.kind === 'status') {
    thread.statuses.push({ at: event.at, from: event.data.from, to: event.data.to });
  }
  if (event.kind === 'reply') {
    thread.replies += 1;
    thread.site = event.data.site;
    thread.channel = event.data.channel;
  }
}

/** Tells a ticket one more of its events, in the order of their numbers. */
export function tellThread(thread: ThreadTally, event: AttuneEvent): void {
  tellTicket(thread, event);
  if (event.kind === 'moment' || event.kind === 'hand_over' || event.kind === 'status') return;
  const about = 'moment' in event.data ? event.data.moment : event.data.offer;
  const tally = about === null ? undefined : thread.byId.get(about);
  if (!tally) return;
  if (event.kind === 'offer') thread.byId.set(event.id, tally);
  tellBurst(tally, event);
}
