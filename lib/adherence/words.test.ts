import { expect, test } from 'vitest';
import { wordsOf } from './words';

test('words are lower case, without punctuation and emoji', () => {
  expect(wordsOf('Your sofa’s coming — TODAY! 🎉')).toEqual(['your', "sofa's", 'coming', 'today']);
});

test('figures, references and hyphens stay whole', () => {
  expect(wordsOf('HV-20918: 64.90, mid-May.')).toEqual(['hv-20918', '64.90', 'mid-may']);
  expect(wordsOf('...')).toEqual([]);
});
