import fc from 'fast-check';
import type { AttuneEvent, FollowLevel } from '@/lib/events/event';
import type { Mood, Situation } from '@/lib/reading/labels';
import { createStory, sampleReading, sampleTime } from './event-samples';

const LEVELS: FollowLevel[] = ['verbatim', 'edited', 'meaning', 'none'];
const MOODS: Mood[] = ['anger', 'worry', 'gratitude', 'neutral'];

const step = fc.record({
  act: fc.constantFrom(
    'read',
    'read',
    'grow',
    'offer',
    'silent',
    'see',
    'insert',
    'answer',
    'answer',
    'say',
    'leave',
  ),
  ticket: fc.integer({ min: 1, max: 3 }),
  minutes: fc.integer({ min: 0, max: 900 }),
  valence: fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100),
  mood: fc.constantFrom(...MOODS),
  level: fc.constantFrom(...LEVELS),
  sure: fc.boolean(),
  chat: fc.boolean(),
  what: fc.constantFrom('mood', 'not_customer', 'not_now'),
  situation: fc.constantFrom<Situation | null>(null, 'late', 'lost'),
  arm: fc.constantFrom<'shown' | 'outside' | undefined>(undefined, 'shown', 'outside'),
  placebo: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What a browser would have recorded if these things happened one after the other. */
function play(steps: readonly Step[]): AttuneEvent[] {
  const story = createStory();
  const tickets = new Map<number, { index: number; moment: string | null; offer: string | null }>();
  let minute = 0;
  for (const { act, ticket, minutes, valence, mood, level, sure, chat, what, ...more } of steps) {
    minute += minutes;
    const at = sampleTime(minute);
    const known = tickets.get(ticket) ?? { index: -1, moment: null, offer: null };
    const reading = sampleReading(valence, mood, sure);
    const channel = chat ? 'chat' : 'email';
    const situation = more.situation === null ? null : { label: more.situation, p: 0.8 };
    const read = { reading, channel, situation, asks: sure, repeats: chat } as const;
    if (act === 'read' || (act === 'grow' && known.index < 0)) {
      known.index += 1;
      known.moment = story.moment(ticket, known.index, read, at);
      known.offer = null;
    } else if (act === 'grow') {
      known.moment = story.moment(ticket, known.index, read, at);
    } else if (known.moment === null) {
      if (act === 'leave') story.status(ticket, 'open', 'solved');
    } else if (act === 'offer') {
      known.offer = story.offer(ticket, known.moment, more.arm ? { arm: more.arm } : {});
    } else if (act === 'silent') {
      story.offer(ticket, known.moment, { state: 'silent', why: 'flat', phrases: [] });
    } else if (act === 'see' && known.offer !== null) {
      story.impression(ticket, known.offer);
    } else if (act === 'insert' && known.offer !== null) {
      story.insertion(ticket, known.offer);
    } else if (act === 'answer') {
      const placebo = more.placebo ? { placebo: { k: 2, followed: sure } } : {};
      const named = { concrete: Number(chat), nameable: 1 };
      const given = { channel, ...named, ...placebo } as const;
      story.reply(ticket, known.moment, known.offer === null ? null : level, at, given);
    } else if (act === 'say') {
      story.correction(ticket, known.moment, what, mood);
    } else if (act === 'leave') {
      story.status(ticket, 'open', 'solved');
      story.handOver(ticket);
    }
    tickets.set(ticket, known);
  }
  return story.events;
}

/** Any sequence of events of up to three tickets over some days. */
export const arbitraryStory = fc.array(step, { maxLength: 60 }).map(play);
