import { expect, test } from 'vitest';
import { parseConversation } from './conversation-file';

test('a line each, blank lines passed over', () => {
  const text = '{"role":"customer","name":"Ada","text":"Hi"}\n\n{"role":"agent"}\n';
  expect(parseConversation(text)).toEqual([
    { role: 'customer', name: 'Ada', text: 'Hi' },
    { role: 'agent', text: '' },
  ]);
});

test.each([
  ['{"role":"customer","text":"a"}\nnot json', 'line 2: not JSON'],
  ['{"role":"boss","text":"a"}', 'line 1: role'],
  ['{"role":"customer","text":"a","time":"soon"}', 'line 1: time'],
  ['{"role":"agent","text":"a"}', 'no line of a customer'],
])('%s is named', (text, message) => {
  expect(() => parseConversation(text)).toThrow(message);
});
