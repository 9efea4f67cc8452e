import { expect, test } from 'vitest';
import labels from '../../public/models/attune-v0/labels.json';
import preprocess from '../../public/models/attune-v0/preprocess.json';
import { parseEmojiWords, parseHeadSpecs } from './head-specs';

test('keeps temperatures, thresholds and the emoji table', () => {
  const heads = parseHeadSpecs(labels, preprocess);
  expect(heads.emotions.temperature).toBe(labels.heads.emotions.temperature);
  expect(heads.acts.thresholds).toEqual(labels.heads.acts.thresholds);
  expect(heads.emoji).toEqual(preprocess.emoji);
});

function changed(change: (copy: typeof labels) => void): typeof labels {
  const copy = structuredClone(labels);
  change(copy);
  return copy;
}

test.each([
  ['labels in another order', changed((l) => l.heads.emotions.labels.reverse())],
  ['a label too few', changed((l) => l.heads.acts.labels.pop())],
  ['a threshold too few', changed((l) => l.heads.acts.thresholds.pop())],
  ['a threshold above 1', changed((l) => l.heads.flags.thresholds.fill(2))],
  ['a temperature of 0', changed((l) => Object.assign(l.heads.follows, { temperature: 0 }))],
  ['another range of valence', changed((l) => Object.assign(l.heads.valence, { range: [-1, 1] }))],
])('refuses %s', (_, broken) => {
  expect(() => parseHeadSpecs(broken, preprocess)).toThrow();
});

test('refuses input rules the code was not written for', () => {
  expect(() => parseEmojiWords({ ...preprocess, text_max_tokens: 128 })).toThrow();
});
