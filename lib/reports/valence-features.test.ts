import { expect, test } from 'vitest';
import { featuresOf, PENALTIES } from './valence-features';

test('a line in v with bends, and one column a stage and a channel', () => {
  const features = featuresOf({ before: 0.2, stage: 'clarify', channel: 'chat' });
  expect(features).toEqual([1, 0.2, 0.7, 0.2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  expect(PENALTIES.length).toBe(features.length);
});

test('an unknown stage is none of them', () => {
  const features = featuresOf({ before: -1, stage: null, channel: 'email' });
  expect(features.slice(0, 13)).toEqual([1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});
