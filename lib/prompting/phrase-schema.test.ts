import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LIBRARY } from './library';
import { GOOD_ACTS, phraseSchema } from './phrase-schema';

const [PHRASE] = LIBRARY;
const accepts = (change: object) => v.safeParse(phraseSchema, { ...PHRASE, ...change }).success;

test('takes a phrase of the library and nothing with a flaw', () => {
  expect(accepts({})).toBe(true);
  for (const flaw of [
    { id: 'One Phrase' },
    { emotions: ['rage'] },
    { situations: ['late', 'late'] },
    { stages: [] },
    { channels: ['phone'] },
    { acts: ['calm_down'] },
    { acts: [] },
    { warmth: 1.1 },
    { text: 'Your {order} is on its way to you.' },
    { intensity: 4 },
    { reason: 'short' },
    { tags: ['Not A Tag'] },
    { extra: true },
  ])
    expect(accepts(flaw), JSON.stringify(flaw)).toBe(false);
});

test('the ten mistakes are no acts of a phrase', () => {
  expect(GOOD_ACTS).toHaveLength(16);
  expect(GOOD_ACTS).not.toContain('blame');
  expect(GOOD_ACTS.at(-1)).toBe('close');
});
