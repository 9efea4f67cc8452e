import { expect, test } from 'vitest';
import { betterOf, unhappy, wordsOf } from '@/tests/support/draft-words';
import { PASSIVE_NO_ACTOR } from './passive-no-actor';

test.each<[string, string | null]>([
  ['Your form was overlooked.', 'was overlooked'],
  ['Your request will be looked into.', 'Your request will be looked into'],
  ['Mistakes were made.', 'Mistakes were made'],
  ['Your form was overlooked by me.', null],
  ["If your claim has been reviewed, I'll call.", null],
  ['The parcel was scanned in Leeds.', null],
  ['I am sorry that your form was overlooked.', null],
  ['Your form was overlooked, and I am entering it now.', null],
])('%s', (draft, words) => {
  expect(wordsOf(PASSIVE_NO_ACTOR, draft)).toEqual(words === null ? [] : [words]);
});

test('gives a better way', () => {
  expect(betterOf(PASSIVE_NO_ACTOR, 'Your form was overlooked.', unhappy({}))).toBe(
    'We made a mistake here, and I’m putting it right.',
  );
});
