import { expect, it } from 'vitest';
import { readBack } from './read-back';

it('compares without spaces', async () => {
  expect(await readBack(() => 'Hi\u00a0Bob\n', 'Hi', 'Hi Bob')).toBe('written');
});

it('gives a slow editor its time', async () => {
  let text = 'Hi';
  setTimeout(() => {
    text = 'Hi Bob';
  }, 100);
  expect(await readBack(() => text, 'Hi', 'Hi Bob')).toBe('written');
});

it('tells an untouched editor from one that changed in another way', async () => {
  expect(await readBack(() => 'Hi', 'Hi', 'Hi Bob')).toBe('refused');
  expect(await readBack(() => 'Hi BobHi Bob', 'Hi', 'Hi Bob')).toBe('partial');
});
