import { expect, test } from 'vitest';
import { createInputs, LENGTHS } from './model-inputs';

test.each(LENGTHS)('$tokens tokens, the shipped tokenizer counting', async (length) => {
  const make = await createInputs(7);
  const inputs = Array.from({ length: 5 }, () => make(length));
  expect(inputs.map(({ ids }) => ids.ids.length)).toEqual(Array(5).fill(length.tokens));
  expect(new Set(inputs.map(({ text }) => text)).size).toBe(5);
  for (const { ids, second } of inputs) {
    expect(ids.types.filter((type) => type === 0)).toHaveLength(length.text + 2);
    expect(second.startsWith('agent : ')).toBe(true);
  }
});
