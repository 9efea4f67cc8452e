import type { AttuneEvent, NewEvent } from '@/lib/events/event';
import { nextUuidV7 } from '@/lib/events/uuid-v7';
import { linkEvents } from '@/lib/records/link-events';
import { shiftDay } from '@/lib/reports/period';
import { type Random, randomFrom } from '@/lib/statistics/random';
import { conversationEvents, drawSituation, type Setting } from './conversation-events';
import { type DraftEvent, withIds } from './draft-event';
import { drawConversation } from './draw-conversation';
import type { Team } from './team';

const HOUR = 3_600_000;
const STAMP = { model: '0'.repeat(12), phrases: '1'.repeat(12) } as const;
/** The customers of about the last days. */
const MOST_LATELY = 25;
const SITES = ['zendesk', 'intercom', 'gmail'] as const;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function drawHash(random: Random): string {
  return `k1:${Array.from({ length: 43 }, () => BASE64URL[random.below(64)]).join('')}`;
}

function isWorkday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** Of the customers of an agent, so many write again within days about the same thing. */
const RETURNS = 0.1;

/** Where and when a conversation takes place: of a new customer, or of one who was here some days ago. */
function drawSetting(
  random: Random,
  site: Setting['site'],
  start: number,
  before: readonly Setting[],
): Setting {
  const again = random.next() < RETURNS ? before[random.below(before.length)] : undefined;
  const customer = again?.customer ?? drawHash(random);
  const situation = again?.situation ?? drawSituation(random);
  return { ticket: drawHash(random), customer, site, situation, start };
}

function drawBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => random.below(256));
}

/** Ids by dedupe key, in the order of time, as one browser would have given them. */
function idsOf(events: readonly DraftEvent[], random: Random): Map<string, string> {
  const ids = new Map<string, string>();
  let last: string | null = null;
  for (const { dedupe, at } of events) {
    last = nextUuidV7(Date.parse(at), last, drawBytes(random));
    ids.set(dedupe, last);
  }
  return ids;
}

function drawAgent(random: Random, team: Team, number: number): DraftEvent[] {
  const agent = { readiness: team.agentSpread * random.normal() };
  const site = SITES[number % SITES.length] ?? 'zendesk';
  const events: DraftEvent[] = [];
  let lately: Setting[] = [];
  for (let day = 0; day < team.days; day += 1) {
    const date = shiftDay(team.from, day);
    if (!isWorkday(date)) continue;
    const today: Setting[] = [];
    for (let n = 0; n < team.perDay; n += 1) {
      const start = Date.parse(`${date}T08:00:00Z`) + Math.floor(random.next() * 8 * HOUR);
      const setting = drawSetting(random, site, start, lately);
      today.push(setting);
      events.push(...conversationEvents(drawConversation(random, team, agent), setting, random));
    }
    lately = [...lately, ...today].slice(-MOST_LATELY);
  }
  return events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** An install of a seeded team: UUIDv7 of the day before the first. */
function drawInstall(random: Random, team: Team): string {
  return nextUuidV7(Date.parse(`${team.from}T00:00:00Z`), null, drawBytes(random));
}

/**
 * The events of a team without their hashes, agent by agent: what reports are computed from, where
 * thousands of teams are drawn and nobody checks a chain.
 */
export function* unchainedEvents(team: Team): Generator<AttuneEvent[]> {
  const random = randomFrom(team.seed);
  for (let number = 0; number < team.agents; number += 1) {
    const install = drawInstall(random, team);
    const drafts = drawAgent(random, team, number);
    const ids = idsOf(drafts, random);
    yield drafts.map((draft, at) => {
      const event = withIds(draft, ids);
      const id = ids.get(event.dedupe) ?? '';
      return { ...event, ...STAMP, install, id, seq: at + 1, schema: 2, prevHash: '', hash: '' };
    });
  }
}

/** The events of a team as its browsers would have written them, each agent's in a hash chain. */
export async function* teamEvents(team: Team): AsyncGenerator<AttuneEvent[]> {
  for (const events of unchainedEvents(team)) {
    const ids = new Map(events.map(({ dedupe, id }) => [dedupe, id]));
    const stamp = { ...STAMP, install: events[0]?.install ?? '' };
    const fresh = events.map(
      ({ kind, at, dedupe, data }) => ({ kind, at, dedupe, data }) as NewEvent,
    );
    yield await linkEvents(fresh, { id: null, seq: 0, hash: '' }, stamp, 0, ids);
  }
}
