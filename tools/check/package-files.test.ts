import { expect, test } from 'vitest';
import { sizeByPart, zippedSize } from './package-files';

const EMPTY = { path: 'a.js', bytes: Buffer.alloc(0) };
const ZEROS = { path: 'b.js', bytes: Buffer.alloc(100_000) };
const NOISE = {
  path: 'c.onnx',
  bytes: Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7919) % 251)),
};

test('a zip holds headers, names and what deflate leaves', () => {
  expect(zippedSize([])).toBe(22);
  expect(zippedSize([EMPTY])).toBe(22 + 76 + 8);
  expect(zippedSize([ZEROS])).toBeLessThan(1000);
  const sum = zippedSize([ZEROS]) + zippedSize([NOISE]) - 22;
  expect(zippedSize([ZEROS, NOISE])).toBe(sum);
});

test('parts are summed by kind, largest first', () => {
  expect(sizeByPart([EMPTY, ZEROS, NOISE]).map(([part]) => part)).toEqual(['.onnx', '.js']);
});
