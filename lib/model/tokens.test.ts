import { beforeAll, expect, test } from 'vitest';
import { loadJson } from './model-files';
import { loadFromDisk } from './node-load';
import { createTokens, SECOND_TOKENS, TEXT_TOKENS, type TokenCounter } from './tokens';

const CLS = 101;
const SEP = 102;
let tokens: TokenCounter;

beforeAll(async () => {
  const json = await loadJson(loadFromDisk, 'tokenizer.json');
  tokens = createTokens(json, await loadJson(loadFromDisk, 'tokenizer_config.json'));
});

test('a text alone has one part', () => {
  const { ids, types } = tokens.pair('hello there', '');
  expect(ids).toEqual([CLS, 7592, 2045, SEP]);
  expect(types).toEqual([0, 0, 0, 0]);
});

test('the text keeps its first tokens, the second part its last', () => {
  const { ids, types } = tokens.pair(
    `hello ${'there '.repeat(200)}`,
    `${'there '.repeat(200)}hello`,
  );
  expect(ids).toHaveLength(1 + TEXT_TOKENS + 1 + SECOND_TOKENS + 1);
  expect(ids[1]).toBe(7592);
  expect(ids.at(-2)).toBe(7592);
  expect(types.filter((type) => type === 1)).toHaveLength(SECOND_TOKENS + 1);
});

test('counts without the specials', () => {
  expect(tokens.count('')).toBe(0);
  expect(tokens.count('hello there')).toBe(2);
});

test('what is no tokenizer is refused', () => {
  expect(() => createTokens({}, {})).toThrow();
});
