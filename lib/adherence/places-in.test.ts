import { expect, test } from 'vitest';
import { placesIn } from './places-in';

test('proper names where a place stands', () => {
  expect([
    ...placesIn('Sent from your Berlin store to Leeds, at 7 Mill Lane. I am in New York now.'),
  ]).toEqual(['berlin', 'leeds', 'mill lane', 'new york']);
});

test('neither days nor languages, nor words written large', () => {
  for (const text of [
    'It was due in March, from Monday to Friday.',
    'I wrote in English.',
    'SEND IT TO MY HOUSE',
    'to whom it may concern',
    '',
  ])
    expect([...placesIn(text)], text).toEqual([]);
});
