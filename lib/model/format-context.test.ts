import { expect, test } from 'vitest';
import { formatContext } from './format-context';

test('keeps the last two turns, oldest first, each cleaned with its role', () => {
  const turns = [
    { role: 'customer', text: 'first' },
    { role: 'bot', text: 'WHAT DO YOU NEED' },
    { role: 'customer', text: 'an agent 😡' },
  ] as const;
  expect(formatContext(turns, { '😡': 'furious face' })).toBe(
    'bot : shouting : WHAT DO YOU NEED customer : an agent furious face',
  );
});

test('no turns are no context', () => {
  expect(formatContext([], {})).toBe('');
});

test('of a very long turn only the end is kept', () => {
  const long = formatContext([{ role: 'agent', text: `${'word '.repeat(9_000)}end` }], {});
  expect(long.length).toBeLessThan(5_000);
  expect(long.endsWith('word end')).toBe(true);
});
