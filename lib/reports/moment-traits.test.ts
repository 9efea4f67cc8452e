import { expect, test } from 'vitest';
import { sampleMoment } from '@/tests/support/sample-conversations';
import { isNegative, saysAgain } from './moment-traits';

const AT = '2026-03-02T10:00:00.000Z';
const HEARD = { urgency: 0, escalation: false, repeat: true, vulnerable: false } as const;

test('negative begins below −0.3, and what is not sure is neither', () => {
  const told = [-0.31, -0.3, 0.2, null].map((valence) => isNegative(sampleMoment(AT, { valence })));
  expect(told).toEqual([true, false, false, null]);
});

test('said again by the words or by what the model hears', () => {
  expect(saysAgain(sampleMoment(AT))).toBe(false);
  expect(saysAgain(sampleMoment(AT, { repeats: true }))).toBe(true);
  expect(saysAgain(sampleMoment(AT, { flags: HEARD }))).toBe(true);
});
