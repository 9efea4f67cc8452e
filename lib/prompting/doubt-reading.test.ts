import { expect, test } from 'vitest';
import { EMOTIONS, type Emotion } from '../reading/labels';
import type { Reading } from '../reading/reading';
import { doubtOf, doubtReading } from './doubt-reading';

const heard: Reading = {
  emotions: Object.fromEntries(EMOTIONS.map((e) => [e, 0.1])) as Record<Emotion, number>,
  labels: ['happiness'],
  primary: 'happiness',
  sure: true,
  valence: 0.84,
  intensity: 2,
  flags: { urgency: 0, escalation: false, repeat: false, vulnerable: false },
  situations: [],
  windows: { read: 1, total: 1 },
};

test('only a doubted reading loses its certainty', () => {
  expect(doubtReading(heard, null)).toBe(heard);
  expect(doubtReading(heard, 'sarcasm')).toEqual({ ...heard, sure: false });
});

test('praise beside trouble is doubted, praise alone is not', () => {
  expect(doubtOf('oh great, another delay', heard)).toBe('sarcasm');
  expect(doubtOf('great, thank you', heard)).toBeNull();
});

test.each([
  ['I have been sitting on the floor since Monday'],
  ['ok so that is how you treat people'],
  ['the children cried when it did not come'],
])('gladness without a kind word is doubted: %s', (text) => {
  expect(doubtOf(text, heard)).toBe('no_kind_word');
  expect(doubtOf(text, { ...heard, labels: ['anger'] })).toBeNull();
});

test.each([
  ['thank you'],
  ['It works now'],
  ['❤'],
  ['10/10'],
  ['arrived this morning :)'],
  ['👏👏'],
  ['so relieved'],
])('%s is a kind word', (text) => {
  expect(doubtOf(text, heard)).toBeNull();
});
