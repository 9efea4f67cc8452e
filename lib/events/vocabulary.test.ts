import { expect, test } from 'vitest';
import { EMOTIONS } from '../reading/labels';
import * as vocabulary from './vocabulary';

test('no list holds a value twice, and none is empty', () => {
  for (const list of Object.values(vocabulary)) {
    expect(list.length).toBeGreaterThan(1);
    expect(new Set<string>(list).size).toBe(list.length);
  }
});

test('a mood is an emotion or neutral', () => {
  expect(vocabulary.MOODS).toEqual([...EMOTIONS, 'neutral']);
});

test('levels go from strongest to none', () => {
  expect(vocabulary.FOLLOW_LEVELS).toEqual(['verbatim', 'edited', 'meaning', 'none']);
});
