import { expect, test } from 'vitest';
import { hasYellowGround, isYellow } from './tone';

test.each([
  ['rgb(255, 244, 204)', true],
  ['#fff1c2', true],
  ['rgb(74, 58, 16)', true],
  ['oklch(0.35 0.07 85)', true],
  ['rgba(255, 200, 0, 0.5)', true],
  ['rgb(255, 255, 255)', false],
  ['rgb(255, 253, 250)', false],
  ['rgb(30, 30, 28)', false],
  ['rgb(223, 233, 255)', false],
  ['rgb(255, 200, 190)', false],
  ['rgb(200, 255, 200)', false],
  ['rgba(0, 0, 0, 0)', false],
  ['transparent', false],
])('%s is a note’s yellow: %s', (colour, yellow) => {
  expect(isYellow(colour)).toBe(yellow);
});

test('the ground is the element’s own, not what is around it', () => {
  const outer = document.createElement('div');
  outer.style.backgroundColor = '#fff1c2';
  const inner = document.createElement('p');
  outer.append(inner);
  document.body.replaceChildren(outer);
  expect(hasYellowGround(outer)).toBe(true);
  expect(hasYellowGround(inner)).toBe(false);
});
