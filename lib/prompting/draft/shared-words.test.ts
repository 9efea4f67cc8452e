import { expect, test } from 'vitest';
import { matterWords, sharedWords } from './shared-words';

test('only words of matter count, in any form', () => {
  expect([...matterWords('i understand your frustration about the deliveries')]).toEqual([
    'deliveri',
  ]);
  expect(sharedWords('the lamps arrived', 'my lamp has not arrived')).toBe(2);
  expect(sharedWords("i'm sorry about this", "i'm upset about this")).toBe(0);
});
