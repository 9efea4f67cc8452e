import { expect, test } from 'vitest';
import type { SiteCost } from './measure-site';
import { progressText, sitesText, slopeOf } from './sites-text';

function cost(messages: number, read: number): SiteCost {
  return {
    site: 'gmail',
    messages,
    read,
    heap: messages * 2 ** 20,
    bursts: 300,
    readings: 27,
    rounds: [
      { total: 47, longest: 1, over50: 0 },
      { total: 31, longest: 2, over50: 0 },
    ],
    floor: 3,
  };
}

test('the slope compares what one message costs', () => {
  const read = ({ read }: SiteCost) => read;
  expect(slopeOf([cost(10, 1), cost(1_000, 20), cost(5_000, 100)], read)).toBe(1);
  expect(slopeOf([cost(1_000, 20), cost(5_000, 250)], read)).toBe(2.5);
  expect(slopeOf([cost(5_000, 250)], read)).toBeNaN();
});

test('a line for each length as it comes', () => {
  expect(progressText(cost(1_000, 20))).toBe(
    'gmail, 1000 messages: read in 20 ms; 300 bursts cost 47, 31 ms',
  );
});

test('one row for each length, one slope for each site', () => {
  const text = sitesText([cost(1_000, 20), cost(5_000, 250)]);
  expect(text).toMatch(/gmail +1000 +20 +20 +1000 +300 +27 +47 +31 +2 +3$/m);
  expect(text).toMatch(/gmail +2\.50 +1$/m);
});
