import { expect, test } from 'vitest';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { sampleReply } from '@/tests/support/sample-facts';
import { emotionMoments, hasClosure } from './closure';
import type { MomentFact } from './facts';

const AT = '2026-03-02T10:00:00.000Z';

function closure(...bursts: Partial<MomentFact>[]) {
  return hasClosure(sampleConversation(AT, { moments: bursts.map((b) => sampleMoment(AT, b)) }));
}

test('it ends well, or clearly better than it began', () => {
  expect(closure({ valence: -0.8 }, { valence: 0 })).toBe(true);
  expect(closure({ valence: -0.8 }, { valence: -0.5 })).toBe(true);
  expect(closure({ valence: -0.8 }, { valence: -0.6 })).toBe(false);
});

test('what is not sure is not guessed', () => {
  expect(closure({ valence: null }, { valence: 0.5 })).toBeNull();
  expect(closure({ valence: 0 }, { valence: null })).toBeNull();
  expect(closure()).toBeNull();
});

test('a feeling that nobody answered stays open, one that was history does not', () => {
  const cold = { negative: 0.7, reply: sampleReply({ acts: { next_step: 1 } }) };
  const warm = { negative: 0.7, reply: sampleReply({ acts: { validate: 1 } }) };
  expect(closure(cold, { valence: 0.2 })).toBe(false);
  expect(closure(warm, { valence: 0.2 })).toBe(true);
  expect(closure({ ...cold, history: true }, { valence: 0.2 })).toBe(true);
  expect(emotionMoments([sampleMoment(AT, { negative: 0.59 })])).toEqual([]);
});

test('a question without any reply after it stays open', () => {
  expect(closure({ valence: 0 }, { valence: 0.3, asks: true })).toBe(false);
  expect(closure({ asks: true }, { valence: 0.3, reply: sampleReply() })).toBe(true);
});
