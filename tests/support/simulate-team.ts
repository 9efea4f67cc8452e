import type { AttuneEvent, FollowLevel, OfferData } from '@/lib/events/event';
import type { Mood, Situation } from '@/lib/reading/labels';
import { linkEvents } from '@/lib/records/link-events';
import { groupBy } from '@/lib/statistics/group-by';
import { asNew, createStory, sampleId, sampleReading, sampleTime } from './event-samples';
import { seeded } from './simulate-days';

/** What a simulated team is like. */
export interface Team {
  seed: number;
  agents: number;
  /** Conversations of each agent. */
  tickets: number;
  /** How much following lifts the next message. */
  effect: number;
  holdout: boolean;
}

const SITUATIONS = ['late', 'lost', 'double_charge', 'outage'] as const satisfies Situation[];
const STAGES = ['open', 'explain', 'bad_news', 'close'] as const;
const EVENTS_OF_AN_AGENT = 1_000_000;
const MINUTES_BETWEEN = 37;

type Story = ReturnType<typeof createStory>;
type Chance = () => number;

function pickOf<const T>(chance: Chance, items: readonly [T, ...T[]]): T {
  return items[Math.floor(chance() * items.length)] ?? items[0];
}

/** Four decimals, as readings are written. */
function onScale(value: number): number {
  return Math.round(Math.max(-1, Math.min(1, value)) * 10_000) / 10_000;
}

function moodOf(valence: number): Mood {
  if (valence > 0.25) return 'gratitude';
  if (valence > -0.1) return 'neutral';
  return valence < -0.6 ? 'anger' : 'frustration';
}

function offerOf(arm: 'shown' | 'holdout' | 'outside' | null): Partial<OfferData> {
  if (arm === 'holdout') return { state: 'withheld', why: 'holdout', arm };
  return arm === null ? {} : { arm };
}

/** The worse the start, the more is followed; in the holdout only by chance. */
function levelOf(chance: Chance, valence: number, isShown: boolean): FollowLevel {
  if (!isShown) return chance() < 0.08 ? 'meaning' : 'none';
  if (chance() > (valence < -0.3 ? 0.8 : 0.2)) return chance() < 0.08 ? 'meaning' : 'none';
  return pickOf(chance, ['verbatim', 'edited', 'edited', 'meaning']);
}

/** One conversation: a grief of its own, and after each reply a step back to it. */
function converse(story: Story, chance: Chance, ticket: number, start: number, team: Team): void {
  const middle = chance() * 1.2 - 0.8;
  const arm = !team.holdout ? null : chance() < 0.1 ? 'holdout' : 'shown';
  const care = team.holdout && chance() < 0.06;
  const situation = { label: pickOf(chance, SITUATIONS), p: 0.8 };
  const channel = ticket % 3 === 0 ? 'chat' : 'email';
  const place = { channel, site: ticket % 4 === 0 ? 'gmail' : 'zendesk' } as const;
  let minute = start;
  let lift = 0;
  const turns = 1 + Math.floor(chance() * 4);
  for (let index = 0; index <= turns; index += 1) {
    const valence = onScale(middle + 0.15 * index + lift + (chance() - 0.5));
    const reading = sampleReading(valence, moodOf(valence), chance() > 0.1);
    const stage = pickOf(chance, STAGES);
    const moment = story.moment(
      ticket,
      index,
      { reading, situation, stage, ...place },
      sampleTime(minute),
    );
    const lot = care ? 'outside' : arm;
    const offer = story.offer(ticket, moment, team.holdout ? offerOf(lot) : {}, sampleTime(minute));
    const isSeen = chance() > 0.15;
    if (isSeen) story.impression(ticket, offer, sampleTime(minute + 1));
    const level = levelOf(chance, valence, lot !== 'holdout');
    const isWords = level === 'verbatim' || level === 'edited';
    if (isSeen && isWords) story.insertion(ticket, offer, 'inserted', sampleTime(minute + 2));
    if (level === 'none' && chance() < 0.2) story.correction(ticket, moment, 'not_now');
    const placebo = { k: 2, followed: chance() < 0.12 };
    const given = { offer, ...place, ...(isSeen ? { placebo } : {}) };
    story.reply(ticket, moment, isSeen ? level : null, sampleTime(minute + 4), given);
    // What was gained stays, so that each shift holds the effect of its own reply alone.
    if (isSeen && level !== 'none') lift += team.effect;
    minute += 15;
    // Who is content has nothing more to say: what is missing is not missing by chance.
    if (chance() < 0.1 + 0.3 * Math.max(0, valence)) return;
  }
}

/** Events of a team, by agent, in the order of their numbers; without hashes. */
export function playTeam(team: Team): AttuneEvent[] {
  const chance = seeded(team.seed);
  return Array.from({ length: team.agents }, (_, n) => {
    const agent = n + 1;
    const story = createStory(agent * EVENTS_OF_AN_AGENT);
    for (let ticket = 0; ticket < team.tickets; ticket += 1) {
      converse(story, chance, agent * team.tickets + ticket, ticket * MINUTES_BETWEEN, team);
    }
    return story.events.map((event): AttuneEvent => ({ ...event, install: sampleId(agent) }));
  }).flat();
}

/** The same as their browsers would have written them: each install with its own numbers and hash chain. */
export async function linkTeam(events: readonly AttuneEvent[]): Promise<AttuneEvent[]> {
  const linked: AttuneEvent[] = [];
  for (const [install, own] of groupBy(events, (event) => event.install)) {
    const ids = new Map(own.map(({ dedupe, id }) => [dedupe, id]));
    const stamp = { install, model: '0'.repeat(12), phrases: '1'.repeat(12) };
    const head = { id: null, seq: 0, hash: '' };
    linked.push(...(await linkEvents(own.map(asNew), head, stamp, 0, ids)));
  }
  return linked;
}
