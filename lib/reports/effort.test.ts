import { expect, test } from 'vitest';
import { sampleHash } from '@/tests/support/event-samples';
import { sampleConversation, sampleMoment } from '@/tests/support/sample-conversations';
import { sampleReply } from '@/tests/support/sample-facts';
import { observedEffort } from './effort';

const AT = '2026-03-02T10:00:00.000Z';

function easy(n: number) {
  const moments = [sampleMoment(AT, { reply: sampleReply({ seconds: 60 }), valence: 0.4 })];
  return sampleConversation(AT, { ticket: sampleHash(n), moments });
}

function hard(n: number) {
  const burst = sampleMoment(AT, { repeats: true, reply: sampleReply({ seconds: 600 }) });
  const moments = [burst, burst, sampleMoment(AT, { valence: null })];
  const handOver = { at: AT, valence: -0.2 };
  return sampleConversation(AT, { ticket: sampleHash(n), moments, handOver });
}

test('who writes more, repeats, is handed over and waits has more effort; the mean is 0', () => {
  const [first, second, third] = observedEffort([easy(1), easy(2), hard(3)], false);
  expect(first?.score).toBeCloseTo(second?.score ?? 0, 12);
  // Two of three alike: z = −1/√2 and √2, for each of the four parts.
  expect(first?.score).toBeCloseTo(-4 / Math.SQRT2, 12);
  expect(third).toMatchObject({ bursts: 3, repeats: 2, transfers: 1, waiting: 20, final: null });
  expect(third?.score).toBeCloseTo(4 * Math.SQRT2, 12);
});

test('care mode leaves the waiting out', () => {
  const rows = observedEffort([easy(1), easy(2), hard(3)], true);
  expect(rows.map(({ waiting }) => waiting)).toEqual([null, null, null]);
  expect(rows[2]?.score).toBeCloseTo(3 * Math.SQRT2, 12);
});

test('nothing read, nothing said; all alike is all 0', () => {
  expect(observedEffort([sampleConversation(AT, { moments: [] })], false)).toEqual([]);
  expect(observedEffort([easy(1), easy(2)], false).map(({ score }) => score)).toEqual([0, 0]);
});
