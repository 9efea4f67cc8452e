import { expect, test } from 'vitest';
import { createStory, sampleReading } from '@/tests/support/event-samples';
import { factsOf } from './facts-of';
import { journeysOf, pseudonym } from './journey';

function story() {
  const made = createStory();
  const first = made.moment(1, 0, { situation: { label: 'late', p: 0.9 } });
  made.impression(1, made.offer(1, first));
  made.reply(1, first, 'edited');
  const second = made.moment(1, 1, { reading: sampleReading(0.1, 'neutral', false) });
  made.reply(1, second, null);
  made.moment(1, 2, { reading: sampleReading(0.6, 'gratitude') });
  made.moment(2, 0);
  made.moment(3, 0);
  made.moment(3, 1);
  return factsOf(made.events, (at) => at.slice(0, 10)).conversations;
}

test('each burst with its reply; what was not sure has no height', () => {
  const [newest, older, ...rest] = journeysOf(story(), 5);
  expect(rest).toEqual([]);
  expect(newest?.steps).toHaveLength(2);
  expect(older?.situation).toBe('late');
  expect(older?.steps.map(({ valence, mood, reply }) => ({ valence, mood, reply }))).toEqual([
    { valence: -0.5, mood: 'frustration', reply: { level: 'edited', prompted: true } },
    { valence: null, mood: null, reply: { level: 'none', prompted: false } },
    { valence: 0.6, mood: 'gratitude', reply: null },
  ]);
});

test('only the newest are kept, and none names its ticket', () => {
  const journeys = journeysOf(story(), 1);
  expect(journeys).toHaveLength(1);
  expect(JSON.stringify(journeys)).not.toContain('k1:');
});

test('the holdout saw nothing, so its reply was not prompted', () => {
  const made = createStory();
  const moment = made.moment(1, 0);
  const offer = made.offer(1, moment, { state: 'withheld', why: 'holdout', arm: 'holdout' });
  made.impression(1, offer);
  made.reply(1, moment, 'none');
  made.moment(1, 1);
  const { conversations } = factsOf(made.events, (at) => at.slice(0, 10));
  expect(journeysOf(conversations, 1)[0]?.steps[0]?.reply?.prompted).toBe(false);
});

test('a pseudonym has four digits and stays', () => {
  const numbers = Array.from({ length: 500 }, (_, at) => pseudonym(`k1:${at}ü`));
  expect(numbers.every((number) => number >= 1000 && number <= 9999)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(450);
  expect(pseudonym('k1:abc')).toBe(pseudonym('k1:abc'));
});
