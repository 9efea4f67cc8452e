import { expect, test } from 'vitest';
import { unhappy } from '@/tests/support/draft-words';
import { playBack } from './play-back';

test('the first text whose slots are known', () => {
  const texts = ['Your {thing} and {date}.', 'Your {thing}.', 'It.'] as const;
  expect(playBack(unhappy({ slots: { thing: 'lamp' } }), ...texts)).toBe('Your lamp.');
  expect(playBack(unhappy(), ...texts)).toBe('It.');
  expect(playBack(unhappy(), 'Your {thing}.')).toBe('');
});
