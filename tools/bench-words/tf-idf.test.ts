import { expect, test } from 'vitest';
import { crossValidate, trainTfIdf } from './tf-idf';

const ROWS = [
  { text: 'my parcel is late', label: 'late' },
  { text: 'so late again', label: 'late' },
  { text: 'refund my money', label: 'refund' },
  { text: 'money back please', label: 'refund' },
];

test('the nearest centroid comes first', () => {
  const rank = trainTfIdf(ROWS);
  expect(rank('why is it late')).toEqual(['late', 'refund']);
  expect(rank('where is the money')).toEqual(['refund', 'late']);
});

test('a row is answered from the other folds alone', () => {
  const alone = [...ROWS, { text: 'zebra', label: 'zoo' }];
  expect(crossValidate(alone, 5)[4]).not.toContain('zoo');
  expect(crossValidate(alone, 5)).toHaveLength(5);
});
