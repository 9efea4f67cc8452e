import { expect, test } from 'vitest';
import { wordsOf } from '@/tests/support/draft-words';
import { OTHER_TEAM } from './other-team';

test.each<[string, string | null]>([
  ["That's the warehouse's fault.", "That's the warehouse's fault"],
  ['You need to contact the courier.', 'You need to contact the courier'],
  ["I'm asking the warehouse now.", null],
  ["The courier lost it. I've ordered a new one.", null],
  ["You don't need to contact the courier.", null],
])('%s', (draft, words) => {
  expect(wordsOf(OTHER_TEAM, draft)).toEqual(words === null ? [] : [words]);
});
