import { expect, test } from 'vitest';
import { percent } from './percent';

test('a share with its Wilson interval, a dash for nothing', () => {
  expect(percent(8, 10)).toBe('80.0 % [49.0–94.3] of 10');
  expect(percent(0, 0)).toBe('–');
});
