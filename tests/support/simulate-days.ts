import type { AttuneEvent, FollowLevel } from '@/lib/events/event';
import type { Act, Mood } from '@/lib/reading/labels';
import { shiftDay } from '@/lib/reports/period';
import { createStory, sampleReading } from './event-samples';

/** A small generator of numbers 0..1 that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MOODS: readonly [Mood, number, number][] = [
  ['frustration', 0.26, -0.55],
  ['worry', 0.14, -0.35],
  ['anger', 0.08, -0.8],
  ['disappointment', 0.09, -0.5],
  ['confusion', 0.1, -0.2],
  ['gratitude', 0.11, 0.6],
  ['happiness', 0.04, 0.75],
  ['apologetic', 0.02, -0.05],
  ['neutral', 0.16, 0],
];
const LEVELS: readonly [FollowLevel, number][] = [
  ['verbatim', 0.1],
  ['edited', 0.17],
  ['meaning', 0.1],
  ['none', 0.63],
];
const SILENT = ['flat', 'unsure', 'answered', 'nothing_fits', 'small_talk'] as const;
const SITUATIONS = ['late', 'refund_slow', 'late', 'bug', 'other', 'lockout', 'late'] as const;
const HOURS = [8, 9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 14, 14, 15, 15, 16, 17] as const;

function pick<T>(chance: number, choices: readonly (readonly [T, number, ...unknown[]])[]): T {
  let rest = chance;
  for (const [value, share] of choices) {
    rest -= share;
    if (rest < 0) return value;
  }
  const [[last] = []] = choices.slice(-1);
  if (last === undefined) throw new Error('nothing to pick from');
  return last;
}

/** What the replies do, in turn: two of three apologise, three of five say when. */
function actsOf(turn: number): Partial<Record<Act, number>> {
  return {
    next_step: 1,
    ...(turn % 3 > 0 ? { apologise: 1 } : {}),
    ...(turn % 5 < 3 ? { time: 1 } : {}),
  };
}

/** Some sureness 0.4..1 that goes with nothing else. */
function surenessAt(valence: number): number {
  return 0.4 + 0.6 * ((Math.abs(valence) * 37) % 1);
}

/** Days of one agent that look like work, the last one `to`; the same for the same seed. */
export function simulateDays(seed: number, days: number, to: string): AttuneEvent[] {
  const chance = seeded(seed);
  const story = createStory();
  let ticket = 0;

  function read(
    n: number,
    index: number,
    mood: Mood,
    at: string,
    lift: number,
  ): { moment: string; sureness: number } {
    const middle = MOODS.find(([name]) => name === mood)?.[2] ?? 0;
    const valence = Math.max(-1, Math.min(1, middle + lift + (chance() - 0.5) * 0.5));
    const reading = sampleReading(valence, mood, chance() > 0.12);
    const sureness = surenessAt(valence);
    if (mood === 'neutral') reading.emotions.worry = 1 - sureness;
    else reading.emotions[mood] = sureness;
    const channel = n % 3 === 0 ? 'chat' : 'email';
    const label = SITUATIONS[n % SITUATIONS.length] ?? 'other';
    const situation = label === 'other' ? null : { label, p: 0.8 };
    return {
      moment: story.moment(n, index, { reading, channel, situation, history: index === 0 }, at),
      sureness,
    };
  }

  function converse(day: string): void {
    ticket += 1;
    const hour = HOURS[Math.floor(chance() * HOURS.length)] ?? 9;
    let at = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + chance() * 59) * 60_000;
    const turns = 1 + Math.floor(chance() * 3);
    let lift = 0;
    for (let index = 0; index < turns; index += 1) {
      const time = new Date(at).toISOString();
      const mood = pick(chance(), MOODS);
      const { moment, sureness } = read(ticket, index, mood, time, lift);
      const isSilent = chance() < 0.36;
      const why = SILENT[Math.floor(chance() * SILENT.length)] ?? 'flat';
      const offer = story.offer(
        ticket,
        moment,
        isSilent ? { state: 'silent', why, phrases: [] } : {},
        time,
      );
      const level = pick(chance(), LEVELS);
      const isSeen = !isSilent && chance() > 0.1;
      if (isSeen) story.impression(ticket, offer, time);
      if (isSeen && level !== 'none' && chance() > 0.3) {
        story.insertion(ticket, offer, chance() > 0.15 ? 'inserted' : 'clipboard', time);
      }
      if (chance() < 0.01 + 0.2 * (1 - sureness))
        story.correction(ticket, moment, 'mood', 'worry', time);
      if (isSeen && level === 'none' && ticket % 4 === 0) {
        story.correction(ticket, moment, 'not_now', null, time);
      }
      at += 4 * 60_000;
      story.reply(ticket, moment, isSeen ? level : null, new Date(at).toISOString(), {
        ...{ offer, acts: actsOf(ticket + index) },
        ...(isSeen ? { placebo: { k: 2, followed: (ticket + index) % 9 === 0 } } : {}),
      });
      lift = 0.25;
      at += 9 * 60_000;
    }
  }

  for (let at = days - 1; at >= 0; at -= 1) {
    const day = shiftDay(to, -at);
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
    const conversations = weekday % 6 === 0 ? 0 : 8 + Math.floor(chance() * 12);
    for (let n = 0; n < conversations; n += 1) converse(day);
  }
  return story.events;
}
