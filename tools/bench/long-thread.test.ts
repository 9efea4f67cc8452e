import { expect, test } from 'vitest';
import { longThread } from './long-thread';

test('as long as asked for, the same every time, and nobody writes an empty message', () => {
  const { messages } = longThread('5', 100);
  expect(messages).toHaveLength(100);
  expect(longThread('5', 100).messages).toEqual(messages);
  expect(new Set(messages.map(({ role }) => role))).toEqual(new Set(['customer', 'agent', 'note']));
  expect(messages.every(({ text }) => text.length > 20)).toBe(true);
  const times = messages.map(({ time }) => time);
  expect([...times].sort()).toEqual(times);
});
