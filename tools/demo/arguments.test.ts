import { expect, test } from 'vitest';
import { parseArguments } from './arguments';

test('a file and a mode', () => {
  expect(parseArguments(['--headless', '--conversation', 'a.jsonl'])).toEqual({
    headless: true,
    conversation: 'a.jsonl',
  });
});

test('what is not known is named', () => {
  expect(() => parseArguments(['--fast'])).toThrow('--fast');
  expect(() => parseArguments(['--conversation'])).toThrow('path of a file');
});
